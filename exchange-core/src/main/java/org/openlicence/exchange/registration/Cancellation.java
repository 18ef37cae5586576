package org.openlicence.exchange.registration;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.FollowUpCommand.CancelRegistration;
import org.openlicence.exchange.registration.FollowUpCommand.DeclineCancellation;
import org.openlicence.exchange.registration.FollowUpCommand.RequestCancellation;
import org.openlicence.exchange.registration.event.FollowUpEvent.CancellationDeclined;
import org.openlicence.exchange.registration.event.FollowUpEvent.CancellationRequested;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationCancelled;
import org.openlicence.exchange.registration.rule.ApproverIsNotReviewer;
import org.openlicence.exchange.registration.rule.CancellationWasAskedFor;
import org.openlicence.exchange.registration.rule.ReasonIsGiven;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Trace;

/** The contract is no more, and so is its registration (注销). */
final class Cancellation {
    private Cancellation() {}

    static Optional<RegistrationEvent> ask(RegistrationState state, RequestCancellation c, PolicyBook policies) {
        CancellationRequested asked = state.followUp().cancellation();
        if (asked != null
                && asked.contractEnd().equals(c.contractEnd().name())
                && asked.reason().equals(c.reason())) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.REGISTERED);
        BusinessRule.check(new ReasonIsGiven("cancellation", true, c.reason()));
        return Optional.of(new CancellationRequested(
                c.aggregateId(),
                c.contractEnd().name(),
                c.reason(),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.CANCELLATION.on(c.origin().day(), policies))));
    }

    static Optional<RegistrationEvent> cancel(
            RegistrationState state,
            CancelRegistration c,
            ContractRegister contracts,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        if (state.status() == RegistrationStatus.CANCELLED) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.REGISTERED);
        CancellationRequested asked = state.followUp().cancellation();
        BusinessRule.check(
                Place.registrar(state, c, organisations, policies),
                new CancellationWasAskedFor(asked != null),
                new ApproverIsNotReviewer(c.origin().actor().personId(), asker(asked)));
        if (asked == null) {
            throw new IllegalStateException("REG-22 lets no cancellation pass that was not asked for");
        }
        contracts.release(c.registrationId());
        return Optional.of(new RegistrationCancelled(
                c.aggregateId(),
                asked.contractEnd(),
                asked.reason(),
                c.origin().day(),
                c.origin().actor().personId(),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.CANCELLATION.on(c.origin().day(), policies))));
    }

    static Optional<RegistrationEvent> decline(
            RegistrationState state, DeclineCancellation c, OrganisationDirectory organisations, PolicyBook policies) {
        Place.check(state, c, RegistrationStatus.REGISTERED);
        CancellationRequested asked = state.followUp().cancellation();
        BusinessRule.check(
                Place.registrar(state, c, organisations, policies),
                new CancellationWasAskedFor(asked != null),
                new ApproverIsNotReviewer(c.origin().actor().personId(), asker(asked)),
                new ReasonIsGiven("decision", true, c.reason()));
        return Optional.of(new CancellationDeclined(
                c.aggregateId(),
                c.reason(),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.CANCELLATION.on(c.origin().day(), policies))));
    }

    private static Set<String> asker(@Nullable CancellationRequested asked) {
        return asked == null ? Set.of() : Set.of(asked.trace().personId());
    }
}
