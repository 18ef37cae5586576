package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.FollowUpCommand.MarkDecisionDueSoon;
import org.openlicence.exchange.registration.FollowUpCommand.MarkDecisionOverdue;
import org.openlicence.exchange.registration.event.FollowUpEvent.DecisionFellDueSoon;
import org.openlicence.exchange.registration.event.FollowUpEvent.DecisionFellOverdue;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationAccepted;
import org.openlicence.exchange.registration.rule.DecisionDayHasCome;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;

/** Days that run in a case: the registrar's for its decision, the party's for a recheck and to be heard. Nothing is decided by their end. */
public final class DecisionTime {
    private static final int WHOLE = 100;
    private static final RegistrationStatus[] UNDECIDED = {
        RegistrationStatus.ACCEPTED,
        RegistrationStatus.IN_REVIEW,
        RegistrationStatus.IN_EXPERT_REVIEW,
        RegistrationStatus.AWAITING_DECISION
    };

    private DecisionTime() {}

    /**
     * The day from which a decision is due soon: so much of the working days used up, rounded up.
     *
     * @param from day the clock counts from, itself not counted
     * @param dueOn last day
     */
    public static LocalDate soonOn(LocalDate from, LocalDate dueOn, PolicyBook policies) {
        int percent = policies.figure("registration.due-soon", from).intValue();
        int days = policies.calendar().workingDaysBetween(from, dueOn);
        return policies.calendar().workingDaysAfter(from, (days * percent + WHOLE - 1) / WHOLE);
    }

    /** Last day to ask for a recheck of a refusal. */
    public static LocalDate recheckUntil(LocalDate refusedOn, PolicyBook policies) {
        int days = policies.figure("registration.recheck-days", refusedOn).intValue();
        return policies.calendar().workingDaysAfter(refusedOn, days);
    }

    /** Last day of a party to be heard before a revocation. */
    static LocalDate statementUntil(LocalDate notifiedOn, PolicyBook policies) {
        int days = policies.figure("registration.statement-days", notifiedOn).intValue();
        return policies.calendar().workingDaysAfter(notifiedOn, days);
    }

    static Optional<RegistrationEvent> soon(RegistrationState state, MarkDecisionDueSoon c, PolicyBook policies) {
        if (state.followUp().clock().soon()) {
            return Optional.empty();
        }
        Place.check(state, c, UNDECIDED);
        LocalDate dueOn = dueOn(state);
        BusinessRule.check(new DecisionDayHasCome(
                soonOn(from(state), dueOn, policies), c.origin().day()));
        return Optional.of(new DecisionFellDueSoon(
                c.aggregateId(), dueOn, Trace.of(c.origin(), policies.version(), Law.DESIGN.art("decision-time"))));
    }

    static Optional<RegistrationEvent> overdue(RegistrationState state, MarkDecisionOverdue c, PolicyBook policies) {
        if (state.followUp().clock().overdue()) {
            return Optional.empty();
        }
        Place.check(state, c, UNDECIDED);
        LocalDate dueOn = dueOn(state);
        BusinessRule.check(new DecisionDayHasCome(dueOn.plusDays(1), c.origin().day()));
        return Optional.of(new DecisionFellOverdue(
                c.aggregateId(),
                dueOn,
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.TIME.in(state, c.origin().day(), policies))));
    }

    /** The registrar's limit as it runs now. */
    private static LocalDate dueOn(RegistrationState state) {
        LocalDate later = state.followUp().clock().dueOn();
        return later == null ? accepted(state).dueOn() : later;
    }

    private static LocalDate from(RegistrationState state) {
        LocalDate anew = state.followUp().clock().from();
        return anew == null ? accepted(state).acceptedOn() : anew;
    }

    private static ApplicationAccepted accepted(RegistrationState state) {
        @Nullable ApplicationAccepted acceptance = state.dates().acceptance();
        if (acceptance == null) {
            throw new IllegalStateException("a limit runs in a case that was not accepted");
        }
        return acceptance;
    }
}
