package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.UnifiedSocialCreditCode;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.StatisticsFields;
import org.openlicence.exchange.registration.rule.AmountsAddUp;
import org.openlicence.exchange.registration.rule.ApplicantMayApply;
import org.openlicence.exchange.registration.rule.ContractIsInForce;
import org.openlicence.exchange.registration.rule.ContractIsWrittenAndSigned;
import org.openlicence.exchange.registration.rule.PartiesAreIdentified;
import org.openlicence.exchange.registration.rule.PatentIsInForce;
import org.openlicence.exchange.registration.rule.PatentsOfThePatentContractAreNamed;
import org.openlicence.exchange.registration.rule.RequiredDocumentsAreThere;
import org.openlicence.exchange.registration.rule.StatisticsAreComplete;
import org.openlicence.exchange.registration.rule.TermIsNotOver;
import org.openlicence.exchange.registration.rule.TruthIsStated;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Money;

/**
 * An application as it stands, judged by the rules of filing. The same rules refuse a submission and tell applicant and
 * registrar beforehand what is missing, so that the two never differ.
 *
 * @param onFile kinds of the files on the case
 * @param recognition names of the recognition tests that the applicant says hold
 * @param region in which it was opened
 */
public record Filing(
        ContractSubject subject,
        List<AmountLine> amounts,
        @Nullable StatisticsFields statistics,
        Set<DocumentKind> onFile,
        Collection<String> recognition,
        String applicantId,
        Region region) {
    /** Ground on which a contract that fails a recognition test is refused. */
    private static final String UNRECOGNISED = RefusalGround.R02.name();

    public Filing {
        amounts = List.copyOf(amounts);
        onFile = Set.copyOf(onFile);
        recognition = List.copyOf(recognition);
    }

    static Filing of(RegistrationState state) {
        RegistrationState.CaseFile file = state.opened();
        return new Filing(
                file.subject(),
                file.amounts(),
                file.statistics(),
                file.documents().kinds(),
                file.recognition(),
                file.opening().applicantId(),
                state.region());
    }

    /** Everything a submission of that day is judged by: G1-G7, REG-06, DOC-09, G10. */
    List<BusinessRule> rules(
            boolean truthStatement,
            LocalDate today,
            Function<PatentId, Optional<PatentFacts>> patents,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        return points(truthStatement, today, patents, organisations, policies).stream()
                .map(Point::rule)
                .toList();
    }

    /**
     * What is missing that day, in the order of the form. The statement of truth, which is given with the submission, is not in it.
     */
    public List<Missing> missing(
            LocalDate today,
            Function<PatentId, Optional<PatentFacts>> patents,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        List<Missing> missing = new ArrayList<>();
        String regime = Deadlines.nationalOn(today, policies);
        PartiesAreIdentified identified = new PartiesAreIdentified(unidentified(organisations));
        identified.unidentified().forEach(side -> missing.add(Missing.of(identified, side, false, regime)));
        RecognitionTest.of(ContractType.valueOf(subject.contractType()), subject.subType()).stream()
                .filter(test -> !recognition.contains(test.name()))
                .forEach(test -> missing.add(
                        new Missing(UNRECOGNISED, test.name(), test.basis().key(), false, Map.of())));
        for (Point point : points(true, today, patents, organisations, policies)) {
            if (!point.rule().holds()) {
                point.fields().forEach(field -> missing.add(Missing.of(point.rule(), field, true, regime)));
            }
        }
        StatisticsAreComplete complete = new StatisticsAreComplete(statistics);
        complete.unasked().forEach(field -> missing.add(Missing.of(complete, field, false, regime)));
        return List.copyOf(missing);
    }

    /** A rule, and where what it misses is filled in. */
    private record Point(BusinessRule rule, List<String> fields) {
        Point(BusinessRule rule, String field) {
            this(rule, List.of(field));
        }
    }

    private List<Point> points(
            boolean truthStatement,
            LocalDate today,
            Function<PatentId, Optional<PatentFacts>> patents,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        String regime = Deadlines.of(today, region, policies).regime();
        var complete = new StatisticsAreComplete(statistics);
        var documents = new RequiredDocumentsAreThere(DocumentKind.missing(subject, regime, onFile));
        List<Point> points = new ArrayList<>(List.of(
                new Point(
                        new ApplicantMayApply(
                                applicantId,
                                subject.sellerId(),
                                subject.buyerId(),
                                division(subject.sellerId(), organisations),
                                division(subject.buyerId(), organisations),
                                region),
                        "applicantId"),
                new Point(
                        new ContractIsWrittenAndSigned(subject.documentHash(), subject.signedOn(), today),
                        subject.documentHash() == null ? "documentHash" : "signedOn"),
                new Point(new ContractIsInForce(subject.signedOn(), subject.from(), today, regime), "from"),
                new Point(new TermIsNotOver(subject.to(), today), "lastDay"),
                new Point(
                        new PatentsOfThePatentContractAreNamed(
                                subject.subType(), subject.patentIds().size()),
                        "patents"),
                new Point(
                        new AmountsAddUp(Money.ofFen(subject.statedTotalFen()), new AmountLines(amounts).total()),
                        "lines"),
                new Point(new TruthIsStated(truthStatement), "truth"),
                new Point(complete, complete.missing()),
                new Point(documents, documents.kinds())));
        rightsInForce(patents, today).forEach(right -> points.add(new Point(right, right.patentId())));
        return points;
    }

    /** Sides whose credit code is unknown or does not check; one abroad has none. */
    private List<String> unidentified(OrganisationDirectory organisations) {
        List<String> sides = new ArrayList<>();
        if (!identified(subject.sellerId(), organisations)) {
            sides.add("sellerId");
        }
        if (!identified(subject.buyerId(), organisations)) {
            sides.add("buyerId");
        }
        return sides;
    }

    private static boolean identified(String organisationId, OrganisationDirectory organisations) {
        return organisations
                .find(organisationId)
                .filter(entry -> DivisionCode.abroad(entry.divisionCode())
                        || UnifiedSocialCreditCode.read(entry.creditCode())
                                .filter(UnifiedSocialCreditCode::checks)
                                .isPresent())
                .isPresent();
    }

    private List<PatentIsInForce> rightsInForce(Function<PatentId, Optional<PatentFacts>> patents, LocalDate today) {
        boolean ofARight = Set.of(ContractType.LICENCE.name(), ContractType.TRANSFER.name())
                        .contains(subject.contractType())
                && !"PATENT_APPLICATION".equals(subject.subType());
        if (!ofARight) {
            return List.of();
        }
        return subject.patentIds().stream()
                .map(patent -> new PatentIsInForce(
                        patent, patents.apply(new PatentId(patent)).orElse(null), today))
                .toList();
    }

    private static @Nullable String division(String organisationId, OrganisationDirectory organisations) {
        return organisations
                .find(organisationId)
                .map(OrganisationDirectory.Entry::divisionCode)
                .orElse(null);
    }
}
