package org.openlicence.exchange.web.registration;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.registrationdesk.FollowUps;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.DocumentKind;
import org.openlicence.exchange.registration.Filing;
import org.openlicence.exchange.registration.Missing;
import org.openlicence.exchange.registration.RecognitionTest;
import org.openlicence.exchange.registration.Region;
import org.openlicence.exchange.registration.RegistrationStatus;
import org.openlicence.exchange.registration.event.CheckInput;
import org.openlicence.exchange.registration.event.UnmetCheck;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** What an application lacks today, worked out anew for every reader from the rules that would refuse it. */
@Component
class CaseCompleteness {
    private static final Set<String> DOCUMENTS =
            Arrays.stream(DocumentKind.values()).map(Enum::name).collect(Collectors.toSet());
    private static final Set<String> STATISTICS =
            Set.of("technologyField", "ipKind", "planSource", "industryCode", "paymentMode", "objective");
    private static final Set<String> TESTS =
            Arrays.stream(RecognitionTest.values()).map(Enum::name).collect(Collectors.toSet());
    private static final Set<String> FORM = Set.of("signedOn", "from", "lastDay");
    private static final Set<RegistrationStatus> BEFORE_ACCEPTANCE =
            Set.of(RegistrationStatus.DRAFT, RegistrationStatus.SUBMITTED, RegistrationStatus.SUPPLEMENT_DUE);

    private final OrganisationDirectory directory;
    private final PatentRegister patents;
    private final PolicyBook policies;
    private final RefusalSentences sentences;
    private final PageText text;
    private final Clock clock;

    CaseCompleteness(
            OrganisationDirectory directory,
            PatentRegister patents,
            PolicyBook policies,
            RefusalSentences sentences,
            PageText text,
            Clock clock) {
        this.directory = directory;
        this.patents = patents;
        this.policies = policies;
        this.sentences = sentences;
        this.text = text;
        this.clock = clock;
    }

    /**
     * One point in words.
     *
     * @param words what to do, or what is wrong
     * @param law the provision in words
     * @param stops whether the case cannot be filed without it
     * @param address of the place to fill it in, from the case's own address
     */
    public record Row(String code, String words, String law, boolean stops, String address) {}

    /** Empty once the case was accepted: from then on it is the registrar's. */
    List<Missing> missing(RegistrationView view) {
        if (!BEFORE_ACCEPTANCE.contains(view.status())) {
            return List.of();
        }
        return new Filing(
                        view.subject(),
                        view.amounts(),
                        view.statistics(),
                        view.onFile().kinds(),
                        view.stated(),
                        view.applicantId(),
                        new Region(view.region()))
                .missing(Shanghai.dayOf(clock.instant()), patents::facts, directory, policies);
    }

    List<Row> rows(RegistrationView view) {
        return missing(view).stream()
                .map(one -> new Row(
                        one.code(), words(one), sentences.law(one.legalBasis()), one.stops(), address(one.field())))
                .toList();
    }

    /** Why a commitment was no way to register at once, in the reader's words. @param law title and article */
    public record Unmet(String sentence, String law) {}

    List<Unmet> unmet(RegistrationView view) {
        FollowUps.Commitment commitment = view.beside().commitment();
        return commitment == null
                ? List.of()
                : commitment.setAside().stream().map(this::words).toList();
    }

    private Unmet words(UnmetCheck check) {
        var inputs = check.inputs().stream().collect(Collectors.toMap(CheckInput::name, CheckInput::value));
        return new Unmet(
                sentences.sentence(new Refusal(check.code(), check.legalBasis(), inputs)),
                sentences.law(check.legalBasis()));
    }

    private String words(Missing one) {
        if (DOCUMENTS.contains(one.field())) {
            return text.message("registration.missing.document", text.label("DocumentKind", one.field()));
        }
        if (STATISTICS.contains(one.field())) {
            return text.message("registration.missing.field", text.message("field." + one.field()));
        }
        if (TESTS.contains(one.field())) {
            return text.message("registration.test." + one.field());
        }
        return switch (one.field()) {
            case "sellerId", "buyerId" -> text.message("registration.missing." + one.field());
            default -> sentences.sentence(one.refusal());
        };
    }

    private static String address(String field) {
        if (DOCUMENTS.contains(field) || field.equals("documentHash")) {
            return "/documents#add";
        }
        if (TESTS.contains(field)) {
            return "/recognition#test-" + field;
        }
        if (field.equals("lines")) {
            return "/form#kind-0";
        }
        return STATISTICS.contains(field) || FORM.contains(field) ? "/form#" + field : "#contract";
    }
}
