package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.FollowUpCommand.DecideRecheck;
import org.openlicence.exchange.registration.FollowUpCommand.RequestRecheck;
import org.openlicence.exchange.registration.event.FollowUpEvent.RecheckRequested;
import org.openlicence.exchange.registration.event.FollowUpEvent.RecheckReversed;
import org.openlicence.exchange.registration.event.FollowUpEvent.RecheckUpheld;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationAccepted;
import org.openlicence.exchange.registration.rule.ApproverIsNotReviewer;
import org.openlicence.exchange.registration.rule.NoOtherLiveRegistration;
import org.openlicence.exchange.registration.rule.ReasonIsGiven;
import org.openlicence.exchange.registration.rule.RecheckIsInTime;
import org.openlicence.exchange.registration.rule.RefusalWasNotRechecked;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Trace;

/** A refusal looked at again (复核): asked for by the applicant, decided by the market office. */
final class Recheck {
    private Recheck() {}

    static Optional<RegistrationEvent> ask(RegistrationState state, RequestRecheck c, PolicyBook policies) {
        if (state.status() == RegistrationStatus.RECHECK) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.REFUSED);
        LocalDate until = DecisionTime.recheckUntil(refusal(state).trace().effectiveOn(), policies);
        BusinessRule.check(
                new RefusalWasNotRechecked(state.followUp().recheck() instanceof RecheckUpheld),
                new RecheckIsInTime(until, c.origin().day()),
                new ReasonIsGiven("recheck", true, c.reason()));
        return Optional.of(new RecheckRequested(c.aggregateId(), c.reason(), trace(state, c, policies)));
    }

    /**
     * A case that was accepted is live again when the refusal falls, so its contract must still be free. Its time counts
     * anew from today, by the rule books it was accepted under.
     */
    static Optional<RegistrationEvent> decide(
            RegistrationState state,
            DecideRecheck c,
            ContractRegister contracts,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        if (decidedSo(state, c)) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.RECHECK);
        Set<String> persons = new HashSet<>(state.review().reviewers());
        persons.add(refusal(state).trace().personId());
        String first = state.review().firstApproverId();
        if (first != null) {
            persons.add(first);
        }
        BusinessRule.check(
                Place.marketOffice(state, c, organisations),
                new ApproverIsNotReviewer(c.origin().actor().personId(), persons),
                new ReasonIsGiven("recheck", true, c.reason()));
        Trace trace = trace(state, c, policies);
        if (c.upheld()) {
            return Optional.of(new RecheckUpheld(c.aggregateId(), c.reason(), trace));
        }
        ApplicationAccepted acceptance = state.dates().acceptance();
        if (acceptance == null) {
            contracts.file(c.registrationId(), state.subject());
            return Optional.of(new RecheckReversed(c.aggregateId(), c.reason(), null, trace));
        }
        BusinessRule.check(new NoOtherLiveRegistration(contracts
                .claim(c.registrationId(), ContractKey.of(state.subject()))
                .orElse(null)));
        contracts.note(c.registrationId(), state.subject());
        LocalDate dueOn = Deadlines.counted(acceptance.acceptedOn(), c.origin().day(), state.region(), policies)
                .binding();
        return Optional.of(new RecheckReversed(c.aggregateId(), c.reason(), dueOn, trace));
    }

    private static Trace trace(RegistrationState state, RegistrationCommand c, PolicyBook policies) {
        return Trace.of(
                c.origin(),
                policies.version(),
                NationalBasis.RECHECK.in(state, c.origin().day(), policies));
    }

    private static boolean decidedSo(RegistrationState state, DecideRecheck c) {
        if (state.status() == RegistrationStatus.RECHECK) {
            return false;
        }
        return c.upheld()
                ? state.followUp().recheck() instanceof RecheckUpheld done
                        && done.reason().equals(c.reason())
                : state.followUp().recheck() instanceof RecheckReversed fallen
                        && fallen.reason().equals(c.reason());
    }

    private static RegistrationEvent refusal(RegistrationState state) {
        RegistrationEvent refusal = state.standing().end();
        if (refusal == null) {
            throw new IllegalStateException("a refused case without its refusal");
        }
        return refusal;
    }
}
