package org.openlicence.exchange.trial;

import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.listing.terms.Deferral.FirstDue;
import org.openlicence.exchange.listing.terms.Deferral.Then;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.trial.TrialCommand.EndTrial;
import org.openlicence.exchange.trial.event.TrialEvent;
import org.openlicence.exchange.trial.event.TrialEvent.FirstRevenueAwaited;
import org.openlicence.exchange.trial.event.TrialEvent.PaidTimeSet;
import org.openlicence.exchange.trial.rule.LastDayIsOver;

/**
 * Where the time that is paid for begins, when the fee is paid by the account of the licence. These are first days and not last ones, so
 * none of them moves to a working day; the account moves the last days that it counts from them.
 */
final class PaidTime {
    private PaidTime() {}

    /** After the trial; with the first revenue only once there is one, for its day cannot be foreseen. */
    static TrialEvent converted(TrialPlan plan, String id, Trace trace) {
        return plan.firstDue() == FirstDue.TRIAL_END
                ? set(plan, id, plan.trialEndsOn(), FirstDue.TRIAL_END.name(), trace)
                : new FirstRevenueAwaited(id, plan.takerId(), longStop(plan), trace);
    }

    /** Nobody reported one by the long stop. @throws org.openlicence.exchange.shared.Refused TR-07 */
    static List<TrialEvent> withoutRevenue(TrialState now, EndTrial command, PolicyBook policies) {
        LocalDate longStop = longStop(now.plan());
        BusinessRule.check(
                new LastDayIsOver(longStop.minusDays(1), command.origin().day()));
        Trace trace =
                Trace.effective(command.origin(), longStop, policies.version(), Law.PL.art("51(1)"), Law.CC.art("509"));
        return List.of(set(now.plan(), command.aggregateId(), longStop, "LONG_STOP", trace));
    }

    /**
     * A running share is owed on the first revenue itself, whenever it is reported. A first instalment is to be paid as one sum would
     * be: some days after the revenue, and who reports late has no more time than the rest of the day. Both at the latest with the long
     * stop.
     */
    static PaidTimeSet byRevenue(
            TrialPlan plan, String id, LocalDate revenueOn, LocalDate today, Trace trace, PolicyBook policies) {
        LocalDate begins = revenueOn;
        if (plan.following() == Then.INSTALMENTS) {
            int days = policies.figure(TrialDeadlines.PAYMENT_DAYS, revenueOn).intValue();
            LocalDate by = revenueOn.plusDays(days);
            begins = by.isBefore(today) ? today : by;
        }
        LocalDate longStop = longStop(plan);
        return begins.isBefore(longStop)
                ? set(plan, id, begins, FirstDue.FIRST_REVENUE.name(), trace)
                : set(plan, id, longStop, "LONG_STOP", trace);
    }

    private static PaidTimeSet set(TrialPlan plan, String id, LocalDate on, String basis, Trace trace) {
        return new PaidTimeSet(id, plan.licenceId(), plan.takerId(), on, basis, trace);
    }

    private static LocalDate longStop(TrialPlan plan) {
        LocalDate longStop = plan.longStopOn();
        return longStop == null ? plan.trialEndsOn() : longStop;
    }
}
