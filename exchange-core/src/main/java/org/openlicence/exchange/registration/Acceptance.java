package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.ContractRegister.LiveCase;
import org.openlicence.exchange.registration.RegistrationCommand.AcceptApplication;
import org.openlicence.exchange.registration.RegistrationCommand.DeclineApplication;
import org.openlicence.exchange.registration.RegistrationCommand.RequestSupplement;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationAccepted;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationDeclined;
import org.openlicence.exchange.registration.event.RegistrationEvent.SupplementRequested;
import org.openlicence.exchange.registration.rule.DeclinedForDuplicateOrArea;
import org.openlicence.exchange.registration.rule.NoOtherLiveRegistration;
import org.openlicence.exchange.registration.rule.ReasonIsGiven;
import org.openlicence.exchange.registration.rule.SupplementIsAskedOnce;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Trace;

/** The registrar's counter (受理): accept, ask for what is missing, or turn away. */
final class Acceptance {
    private Acceptance() {}

    static Optional<RegistrationEvent> supplement(
            RegistrationState state, RequestSupplement c, OrganisationDirectory organisations, PolicyBook policies) {
        Place.check(state, c, RegistrationStatus.SUBMITTED);
        BusinessRule.check(
                Place.registrar(state, c, organisations, policies),
                new ReasonIsGiven("defects", true, String.join("\n", c.defects())),
                new SupplementIsAskedOnce(state.dates().supplementDueOn()));
        LocalDate today = c.origin().day();
        int days = policies.figure("registration.supplement-days", today).intValue();
        return Optional.of(new SupplementRequested(
                c.aggregateId(),
                c.defects(),
                policies.calendar().workingDaysAfter(today, days),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.TIME.in(state, c.origin().day(), policies))));
    }

    /** The clock runs from the day of acceptance; after a supplement, from the day that was handed in. */
    static Optional<RegistrationEvent> accept(
            RegistrationState state,
            AcceptApplication c,
            ContractRegister contracts,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        if (state.status() == RegistrationStatus.ACCEPTED) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.SUBMITTED);
        ContractKey key = ContractKey.of(state.subject());
        BusinessRule.check(
                Place.registrar(state, c, organisations, policies),
                Place.area(state, organisations),
                new NoOtherLiveRegistration(contracts
                        .live(key)
                        .filter(live -> !live.registrationId().equals(c.registrationId()))
                        .orElse(null)));
        Optional<LiveCase> faster = contracts.claim(c.registrationId(), key);
        BusinessRule.check(new NoOtherLiveRegistration(faster.orElse(null)));
        contracts.note(c.registrationId(), state.subject());
        LocalDate acceptedOn = clockFrom(state, c.origin().day());
        Deadlines deadlines = Deadlines.of(acceptedOn, state.region(), policies);
        return Optional.of(new ApplicationAccepted(
                c.aggregateId(),
                acceptedOn,
                deadlines.regime(),
                deadlines.binding(),
                deadlines.all(),
                Trace.effective(
                        c.origin(), acceptedOn, policies.version(), NationalBasis.TIME.under(deadlines.regime()))));
    }

    static Optional<RegistrationEvent> decline(
            RegistrationState state,
            DeclineApplication c,
            ContractRegister contracts,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        if (state.standing().end() instanceof ApplicationDeclined done
                && List.of(done.ground(), done.reason())
                        .equals(List.of(c.ground().name(), c.reason()))) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.SUBMITTED);
        BusinessRule.check(
                Place.registrar(state, c, organisations, policies),
                new DeclinedForDuplicateOrArea(c.ground()),
                new ReasonIsGiven("decision", true, c.reason()));
        contracts.release(c.registrationId());
        return Optional.of(new ApplicationDeclined(
                c.aggregateId(),
                c.ground().name(),
                c.reason(),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.TIME.in(state, c.origin().day(), policies))));
    }

    private static LocalDate clockFrom(RegistrationState state, LocalDate today) {
        LocalDate submittedOn = state.dates().submittedOn();
        boolean supplemented = state.dates().supplementDueOn() != null;
        return supplemented && submittedOn != null ? submittedOn : today;
    }
}
