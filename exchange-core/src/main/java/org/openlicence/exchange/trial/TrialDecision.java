package org.openlicence.exchange.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.Deferral.Conversion;
import org.openlicence.exchange.listing.terms.Deferral.FirstDue;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.trial.TrialCommand.CloseTrial;
import org.openlicence.exchange.trial.TrialCommand.ConvertTrial;
import org.openlicence.exchange.trial.TrialCommand.DeclineTrial;
import org.openlicence.exchange.trial.TrialCommand.EndTrial;
import org.openlicence.exchange.trial.TrialCommand.OpenTrial;
import org.openlicence.exchange.trial.TrialCommand.ReportFirstRevenue;
import org.openlicence.exchange.trial.TrialCommand.ReportReturn;
import org.openlicence.exchange.trial.TrialStanding.Call;
import org.openlicence.exchange.trial.TrialStanding.Due;
import org.openlicence.exchange.trial.TrialStanding.GiveBack;
import org.openlicence.exchange.trial.TrialStanding.Payment;
import org.openlicence.exchange.trial.event.TrialEvent;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredPaymentMismatched;
import org.openlicence.exchange.trial.event.TrialEvent.FirstDueSet;
import org.openlicence.exchange.trial.event.TrialEvent.FirstRevenueReported;
import org.openlicence.exchange.trial.event.TrialEvent.GuaranteeWithdrawn;
import org.openlicence.exchange.trial.event.TrialEvent.ReturnReported;
import org.openlicence.exchange.trial.event.TrialEvent.TrialClosed;
import org.openlicence.exchange.trial.event.TrialEvent.TrialConverted;
import org.openlicence.exchange.trial.event.TrialEvent.TrialDeclined;
import org.openlicence.exchange.trial.event.TrialEvent.TrialLapsed;
import org.openlicence.exchange.trial.event.TrialEvent.TrialOpened;
import org.openlicence.exchange.trial.rule.DayIsPossible;
import org.openlicence.exchange.trial.rule.DeclineIsInTime;
import org.openlicence.exchange.trial.rule.LastDayIsOver;
import org.openlicence.exchange.trial.rule.PlanAsksForRevenue;
import org.openlicence.exchange.trial.rule.RevenueIsFirst;
import org.openlicence.exchange.trial.rule.TrialRuns;
import org.openlicence.exchange.trial.rule.TrialWasDeclined;

/** The trial itself: how it begins, and ends by decline, conversion, lapse, or with its licence. */
final class TrialDecision {
    /** The fee is paid as announced, and so is the trial granted as announced. */
    private static final Provision[] AS_ANNOUNCED = {Law.PL.art("51(1)"), Law.CC.art("509")};

    private static final int EVIDENCE = 500;

    /** Why a payment goes back: there never was a licence. */
    private static final String NO_LICENCE = "NO_LICENCE";

    private TrialDecision() {}

    /** @throws NullPointerException when the plan is incomplete: OL-11 lets no such offer pass */
    static TrialOpened open(OpenTrial command, PolicyBook policies) {
        Deferral plan = command.deferral();
        LocalDate from = command.validFrom();
        LocalDate ends = earlier(from.plusMonths(Objects.requireNonNull(plan.trialMonths())), command.validTo());
        LocalDate declineUntil =
                earlier(from.plusMonths(plan.monthsToDecline()), ends).minusDays(1);
        Integer longStop = plan.longStopMonths();
        return new TrialOpened(
                command.aggregateId(),
                command.licenceId().value(),
                command.takerId(),
                command.licensorIds(),
                command.representativeId(),
                command.amount().fen(),
                from,
                ends,
                declineUntil,
                Objects.requireNonNull(plan.conversion()).name(),
                Objects.requireNonNull(plan.firstDue()).name(),
                longStop == null ? null : earlier(from.plusMonths(longStop), command.validTo()),
                Objects.requireNonNull(plan.declineDuties()),
                Objects.requireNonNull(plan.guarantee()).name(),
                plan.guaranteeReference(),
                Boolean.TRUE.equals(plan.creditReporting()),
                plan.then() == null ? null : plan.then().name(),
                Trace.effective(command.origin(), from, policies.version(), AS_ANNOUNCED));
    }

    /** Nothing where it was declined before. @throws org.openlicence.exchange.shared.Refused TR-01, TR-02 */
    static List<TrialEvent> decline(TrialState now, DeclineTrial command, PolicyBook policies) {
        if (now.status() == TrialStatus.DECLINED) {
            return List.of();
        }
        LocalDate today = command.origin().day();
        BusinessRule.check(
                new TrialRuns(now.status()), new DeclineIsInTime(now.plan().declineUntil(), today));
        return List.of(new TrialDeclined(
                command.aggregateId(),
                now.plan().licenceId(),
                // The day of the decline is still a day of the licence.
                today.plusDays(1),
                now.plan().declineDuties(),
                TrialDeadlines.after(today, TrialDeadlines.RETURN_DAYS, policies),
                Trace.of(command.origin(), policies.version(), Law.CC.art("562(2)"), Law.CC.art("509"))));
    }

    /** Nothing for the same evidence again. @throws org.openlicence.exchange.shared.Refused TR-03, IN-01 */
    static List<TrialEvent> returned(TrialState now, ReportReturn command, PolicyBook policies) {
        GiveBack owed = now.standing().giveBack();
        if (owed != null && command.evidence().equals(owed.evidence())) {
            return List.of();
        }
        BusinessRule.check(
                new TrialWasDeclined(now.status()),
                FieldWithinLimit.requiredText("evidence", command.evidence(), EVIDENCE));
        return List.of(new ReturnReported(
                command.aggregateId(),
                command.evidence(),
                Trace.of(command.origin(), policies.version(), Law.CC.art("558"))));
    }

    /** Nothing where it was converted before. @throws org.openlicence.exchange.shared.Refused TR-01 */
    static List<TrialEvent> convert(TrialState now, ConvertTrial command, PolicyBook policies) {
        if (now.standing().due() != null || now.status() == TrialStatus.AWAITING_REVENUE) {
            return List.of();
        }
        BusinessRule.check(new TrialRuns(now.status()));
        return converted(now, command.aggregateId(), "OPT_IN", command.origin(), policies);
    }

    /** Nothing where the trial is over already. @throws org.openlicence.exchange.shared.Refused TR-07 */
    static List<TrialEvent> end(TrialState now, EndTrial command, PolicyBook policies) {
        if (now.status() == TrialStatus.AWAITING_REVENUE) {
            return PaidTime.withoutRevenue(now, command, policies);
        }
        if (now.status() != TrialStatus.IN_TRIAL) {
            return List.of();
        }
        LocalDate ends = now.plan().trialEndsOn();
        BusinessRule.check(new LastDayIsOver(ends.minusDays(1), command.origin().day()));
        return now.plan().conversion() == Conversion.AUTO
                ? converted(now, command.aggregateId(), "AUTO", command.origin(), policies)
                : List.of(new TrialLapsed(
                        command.aggregateId(),
                        now.plan().licenceId(),
                        ends,
                        Trace.effective(command.origin(), ends, policies.version(), AS_ANNOUNCED)));
    }

    /** Nothing for the same day again. @throws org.openlicence.exchange.shared.Refused TR-04 to TR-06 */
    static List<TrialEvent> revenue(TrialState now, ReportFirstRevenue command, PolicyBook policies) {
        TrialPlan plan = now.plan();
        LocalDate day = command.revenueOn();
        if (day.equals(now.standing().revenueOn())) {
            return List.of();
        }
        LocalDate today = command.origin().day();
        boolean matters =
                switch (now.status()) {
                    case IN_TRIAL, AWAITING_REVENUE, PAYING -> true;
                    case DECLINED, LAPSED, CONVERTED, OVERDUE, IN_CLAIM, COMPENSATED, PAID, CLOSED -> false;
                };
        BusinessRule.check(
                new PlanAsksForRevenue(plan.firstDue() == FirstDue.FIRST_REVENUE),
                new RevenueIsFirst(now.status(), now.standing().revenueOn() == null && matters),
                FieldWithinLimit.day("revenueOn", day),
                new DayIsPossible(day, plan.validFrom(), today));
        String id = command.aggregateId();
        Trace trace = Trace.of(command.origin(), policies.version(), AS_ANNOUNCED);
        List<TrialEvent> events = new ArrayList<>();
        events.add(new FirstRevenueReported(id, day, trace));
        if (now.status() == TrialStatus.IN_TRIAL) {
            events.add(new TrialConverted(id, FirstDue.FIRST_REVENUE.name(), trace));
        }
        if (plan.byAccount()) {
            events.add(PaidTime.byRevenue(plan, id, day, today, trace, policies));
            return events;
        }
        LocalDate byRevenue = TrialDeadlines.after(day, TrialDeadlines.PAYMENT_DAYS, policies);
        Due former = now.standing().due();
        LocalDate latest = former == null ? longStop(plan, policies) : former.on();
        // Who reports late has no more time than the rest of the day; nobody has more than to the long stop.
        LocalDate dueOn = byRevenue.isBefore(today) ? today : byRevenue;
        if (dueOn.isBefore(latest)) {
            events.add(
                    new FirstDueSet(id, plan.takerId(), plan.amountFen(), dueOn, FirstDue.FIRST_REVENUE.name(), trace));
        } else if (former == null) {
            events.add(new FirstDueSet(id, plan.takerId(), plan.amountFen(), latest, "LONG_STOP", trace));
        }
        return events;
    }

    /**
     * What was not due before the end is owed no more, and a fund that was asked for it hears so; what was stays owed. Nothing
     * where it is closed for that day already, or an earlier one.
     *
     * <p>A licence that never formed takes the fee with it although it was due, and what was paid goes back (Civil Code arts 157,
     * 985). A licence that lapsed or was declined ends by that, and its fee is none in any case.
     */
    static List<TrialEvent> close(TrialState now, CloseTrial command, PolicyBook policies) {
        LocalDate endedOn = command.endedOn();
        LocalDate closedOn = now.standing().closedOn();
        if (closedOn != null && !endedOn.isBefore(closedOn)) {
            return List.of();
        }
        boolean paid = now.status() == TrialStatus.PAID;
        Due due = now.standing().due();
        boolean cancelled =
                switch (now.status()) {
                    case IN_TRIAL, AWAITING_REVENUE -> true;
                    case PAYING, OVERDUE, IN_CLAIM, COMPENSATED ->
                        due != null && !due.on().isBefore(endedOn);
                    case PAID -> !endedOn.isAfter(now.plan().validFrom());
                    // what was converted into an account is closed with it
                    case DECLINED, LAPSED, CONVERTED, CLOSED -> false;
                };
        String id = command.aggregateId();
        Trace trace = Trace.effective(command.origin(), endedOn, policies.version(), Law.CC.art("566"));
        List<TrialEvent> events = new ArrayList<>();
        events.add(new TrialClosed(id, endedOn, cancelled, trace));
        Call call = now.standing().call();
        if (cancelled && paid) {
            events.add(back(now, command, policies));
        } else if (cancelled && call != null && call.refusal() == null) {
            events.add(new GuaranteeWithdrawn(id, call.fundId(), call.claimId(), trace));
        }
        return events;
    }

    private static DeferredPaymentMismatched back(TrialState now, CloseTrial command, PolicyBook policies) {
        Payment payment = Objects.requireNonNull(now.standing().payment());
        return new DeferredPaymentMismatched(
                command.aggregateId(),
                now.plan().licenceId(),
                payment.bankReference(),
                0,
                payment.amountFen(),
                now.plan().takerId(),
                NO_LICENCE,
                payment.valueAt(),
                Trace.effective(
                        command.origin(), command.endedOn(), policies.version(), Law.CC.art("157"), Law.CC.art("985")));
    }

    private static List<TrialEvent> converted(
            TrialState now, String id, String how, Origin origin, PolicyBook policies) {
        TrialPlan plan = now.plan();
        Trace trace = Trace.of(origin, policies.version(), AS_ANNOUNCED);
        if (plan.byAccount()) {
            return List.of(new TrialConverted(id, how, trace), PaidTime.converted(plan, id, trace));
        }
        boolean byTrial = plan.firstDue() == FirstDue.TRIAL_END;
        LocalDate dueOn = byTrial ? policies.calendar().orNextWorkingDay(plan.trialEndsOn()) : longStop(plan, policies);
        return List.of(
                new TrialConverted(id, how, trace),
                new FirstDueSet(
                        id,
                        plan.takerId(),
                        plan.amountFen(),
                        dueOn,
                        byTrial ? plan.firstDue().name() : "LONG_STOP",
                        trace));
    }

    private static LocalDate longStop(TrialPlan plan, PolicyBook policies) {
        LocalDate longStop = plan.longStopOn();
        return policies.calendar().orNextWorkingDay(longStop == null ? plan.trialEndsOn() : longStop);
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }
}
