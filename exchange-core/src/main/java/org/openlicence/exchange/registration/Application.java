package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.RegistrationCommand.CompleteForm;
import org.openlicence.exchange.registration.RegistrationCommand.LapseApplication;
import org.openlicence.exchange.registration.RegistrationCommand.OpenRegistration;
import org.openlicence.exchange.registration.RegistrationCommand.StateRecognition;
import org.openlicence.exchange.registration.RegistrationCommand.SubmitApplication;
import org.openlicence.exchange.registration.RegistrationCommand.WithdrawApplication;
import org.openlicence.exchange.registration.RegistrationState.CaseFile;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationLapsed;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationSubmitted;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationWithdrawn;
import org.openlicence.exchange.registration.event.RegistrationEvent.FormCompleted;
import org.openlicence.exchange.registration.event.RegistrationEvent.RecognitionStated;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationOpened;
import org.openlicence.exchange.registration.rule.AmountLinesAreValid;
import org.openlicence.exchange.registration.rule.ContractFormIsValid;
import org.openlicence.exchange.registration.rule.IndustryCodeExists;
import org.openlicence.exchange.registration.rule.LicenceFactsStand;
import org.openlicence.exchange.registration.rule.PartiesAreTwo;
import org.openlicence.exchange.registration.rule.RepeatedOpeningIsTheSame;
import org.openlicence.exchange.registration.rule.SupplementTimeIsOver;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Trace;

/** The applicant's side of a case: open, fill in, file, take back. Pure: facts in, the event or nothing out. */
final class Application {
    private Application() {}

    static Optional<RegistrationEvent> open(RegistrationState state, OpenRegistration c, PolicyBook policies) {
        if (state.status() != null) {
            BusinessRule.check(new RepeatedOpeningIsTheSame(
                    c.aggregateId(), openedSo(state.opened().opening(), c)));
            return Optional.empty();
        }
        boolean exchange = c.origin().actor().roles().contains(Role.SYSTEM);
        boolean ofALicence =
                c.licenceId() != null || c.subject().openLicence() || RegistrationId.ofALicence(c.registrationId());
        BusinessRule.check(
                new PartiesAreTwo(
                        c.applicantId(), c.subject().sellerId(), c.subject().buyerId()),
                new ContractFormIsValid(c.subject()),
                new AmountLinesAreValid(c.amounts()),
                new LicenceFactsStand(ofALicence && !exchange ? List.of("licenceId") : List.of()));
        new Region(c.region());
        return Optional.of(new RegistrationOpened(
                c.aggregateId(),
                c.subject(),
                c.amounts(),
                c.applicantId(),
                c.region(),
                c.point(),
                c.licenceId(),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.APPLICANT.on(c.origin().day(), policies))));
    }

    static Optional<RegistrationEvent> complete(RegistrationState state, CompleteForm c, PolicyBook policies) {
        Place.check(state, c, RegistrationStatus.DRAFT, RegistrationStatus.SUPPLEMENT_DUE);
        CaseFile file = state.opened();
        ContractSubject asked = Papers.withTextOnFile(file, c.subject());
        if (file.says(asked, c.amounts(), c.statistics())) {
            return Optional.empty();
        }
        RegistrationOpened opening = file.opening();
        boolean fixed = opening.licenceId() != null;
        BusinessRule.check(
                new PartiesAreTwo(opening.applicantId(), asked.sellerId(), asked.buyerId()),
                new ContractFormIsValid(asked),
                new AmountLinesAreValid(c.amounts()),
                new IndustryCodeExists(c.statistics().industryCode()),
                fixed
                        ? LicenceFactsStand.between(opening.subject(), asked)
                        : new LicenceFactsStand(asked.openLicence() ? List.of("openLicence") : List.of()),
                Papers.statedHash(file, asked));
        return Optional.of(new FormCompleted(
                c.aggregateId(),
                asked,
                c.amounts(),
                c.statistics(),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.FILING.in(state, c.origin().day(), policies))));
    }

    /** Only tests of the contract's own kind can be said to hold. */
    static Optional<RegistrationEvent> recognise(RegistrationState state, StateRecognition c, PolicyBook policies) {
        CaseFile file = state.opened();
        List<String> stated = RecognitionTest.names(c.tests());
        if (stated.equals(file.recognition())) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.DRAFT, RegistrationStatus.SUPPLEMENT_DUE);
        String type = file.subject().contractType();
        List<RecognitionTest> asked =
                RecognitionTest.of(ContractType.valueOf(type), file.subject().subType());
        BusinessRule.check(new FieldWithinLimit(
                "tests", String.join(", ", RecognitionTest.names(asked)), asked.containsAll(c.tests())));
        return Optional.of(new RecognitionStated(
                c.aggregateId(),
                type,
                stated,
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.CLASSIFICATION.in(state, c.origin().day(), policies))));
    }

    static Optional<RegistrationEvent> submit(
            RegistrationState state,
            SubmitApplication c,
            PatentRegister patents,
            ContractRegister contracts,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        if (state.status() == RegistrationStatus.SUBMITTED) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.DRAFT, RegistrationStatus.SUPPLEMENT_DUE);
        LocalDate today = c.origin().day();
        mayBeFiled(state, c.truthStatement(), today, patents, organisations, policies);
        contracts.file(c.registrationId(), state.subject());
        return Optional.of(submitted(c.aggregateId(), c.origin(), policies));
    }

    static ApplicationSubmitted submitted(String registrationId, Origin origin, PolicyBook policies) {
        return new ApplicationSubmitted(
                registrationId,
                origin.day(),
                Trace.of(origin, policies.version(), NationalBasis.FILING.on(origin.day(), policies)));
    }

    /** @throws org.openlicence.exchange.shared.Refused G1-G7, G10, REG-06 */
    static void mayBeFiled(
            RegistrationState state,
            boolean truthStatement,
            LocalDate today,
            PatentRegister patents,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        BusinessRule.check(Filing.of(state).rules(truthStatement, today, patents::lockFacts, organisations, policies));
    }

    static Optional<RegistrationEvent> withdraw(RegistrationState state, WithdrawApplication c, PolicyBook policies) {
        if (state.status() == RegistrationStatus.WITHDRAWN) {
            return Optional.empty();
        }
        Place.check(
                state,
                c,
                RegistrationStatus.DRAFT,
                RegistrationStatus.SUBMITTED,
                RegistrationStatus.SUPPLEMENT_DUE,
                RegistrationStatus.ACCEPTED,
                RegistrationStatus.IN_REVIEW,
                RegistrationStatus.IN_EXPERT_REVIEW,
                RegistrationStatus.AWAITING_DECISION);
        return Optional.of(new ApplicationWithdrawn(
                c.aggregateId(), Trace.of(c.origin(), policies.version(), Law.DESIGN.art("withdrawal"))));
    }

    static Optional<RegistrationEvent> lapse(
            RegistrationState state, LapseApplication c, ContractRegister contracts, PolicyBook policies) {
        if (state.status() == RegistrationStatus.LAPSED) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.SUPPLEMENT_DUE);
        LocalDate due = state.dates().supplementDueOn();
        if (due == null) {
            throw new IllegalStateException("a supplement is due without a day");
        }
        BusinessRule.check(new SupplementTimeIsOver(due, c.origin().day()));
        contracts.release(c.registrationId());
        return Optional.of(new ApplicationLapsed(
                c.aggregateId(), Trace.of(c.origin(), policies.version(), Law.DESIGN.art("supplement"))));
    }

    /** A licence opens its case once, whatever names the directory gives its parties later. */
    private static boolean openedSo(RegistrationOpened opening, OpenRegistration c) {
        if (c.licenceId() != null) {
            return c.licenceId().equals(opening.licenceId());
        }
        return opening.licenceId() == null
                && opening.subject().equals(c.subject())
                && opening.amounts().equals(c.amounts())
                && opening.applicantId().equals(c.applicantId())
                && opening.region().equals(c.region())
                && opening.point().equals(c.point());
    }
}
