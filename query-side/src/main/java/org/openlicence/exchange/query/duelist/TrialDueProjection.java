package org.openlicence.exchange.query.duelist;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.trial.event.TrialEvent;
import org.openlicence.exchange.trial.event.TrialEvent.DefaultReported;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredFeeDemanded;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredFeeFellOverdue;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredFeePaid;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredPaymentMismatched;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredRefunded;
import org.openlicence.exchange.trial.event.TrialEvent.FirstDueSet;
import org.openlicence.exchange.trial.event.TrialEvent.FirstRevenueAwaited;
import org.openlicence.exchange.trial.event.TrialEvent.FirstRevenueReported;
import org.openlicence.exchange.trial.event.TrialEvent.GuaranteeCalled;
import org.openlicence.exchange.trial.event.TrialEvent.GuaranteeRefused;
import org.openlicence.exchange.trial.event.TrialEvent.GuaranteeWithdrawn;
import org.openlicence.exchange.trial.event.TrialEvent.LicensorCompensated;
import org.openlicence.exchange.trial.event.TrialEvent.PaidTimeSet;
import org.openlicence.exchange.trial.event.TrialEvent.ReturnReported;
import org.openlicence.exchange.trial.event.TrialEvent.TrialBreachDeclared;
import org.openlicence.exchange.trial.event.TrialEvent.TrialClosed;
import org.openlicence.exchange.trial.event.TrialEvent.TrialConverted;
import org.openlicence.exchange.trial.event.TrialEvent.TrialDeclined;
import org.openlicence.exchange.trial.event.TrialEvent.TrialLapsed;
import org.openlicence.exchange.trial.event.TrialEvent.TrialOpened;
import org.springframework.stereotype.Component;

/** Ends of trials and last days of deferred fees; part of the same group, so that both are written anew together. */
@Component
@ProcessingGroup(DueListProjection.GROUP)
class TrialDueProjection {
    /** The plan says the day. */
    private static final String PLAN = "PL-51(1)";

    private final DueList list;
    private final PolicyBook policies;

    TrialDueProjection(DueList list, PolicyBook policies) {
        this.list = list;
        this.policies = policies;
    }

    @EventHandler
    void on(TrialEvent event) {
        String id = event.trialId();
        switch (event) {
            case TrialOpened e -> put(Due.TRIAL_ENDS, id, e.trialEndsOn().minusDays(1), e.takerId());
            case TrialConverted e -> list.remove(Due.TRIAL_ENDS, id, "");
            case TrialDeclined e -> list.remove(Due.TRIAL_ENDS, id, "");
            case TrialLapsed e -> list.remove(Due.TRIAL_ENDS, id, "");
            case FirstRevenueAwaited e ->
                put(Due.FIRST_REVENUE_DUE, id, e.longStopOn().minusDays(1), e.takerId());
            case PaidTimeSet e -> list.remove(Due.FIRST_REVENUE_DUE, id, "");
            case FirstDueSet e -> put(Due.DEFERRED_FEE_DUE, id, e.dueOn(), e.takerId());
            case DeferredFeePaid e -> list.remove(Due.DEFERRED_FEE_DUE, id, "");
            case DeferredFeeFellOverdue e -> list.remove(Due.DEFERRED_FEE_DUE, id, "");
            case TrialClosed e -> closed(e);
            case ReturnReported e -> {}
            case FirstRevenueReported e -> {}
            case DeferredPaymentMismatched e -> {}
            case DeferredRefunded e -> {}
            case DeferredFeeDemanded e -> {}
            case GuaranteeCalled e -> {}
            case GuaranteeRefused e -> {}
            case GuaranteeWithdrawn e -> {}
            case LicensorCompensated e -> {}
            case DefaultReported e -> {}
            case TrialBreachDeclared e -> {}
        }
    }

    /** What is owed although the licence is over still falls overdue. */
    private void closed(TrialClosed e) {
        list.remove(Due.TRIAL_ENDS, e.trialId(), "");
        list.remove(Due.FIRST_REVENUE_DUE, e.trialId(), "");
        if (e.cancelled()) {
            list.remove(Due.DEFERRED_FEE_DUE, e.trialId(), "");
        }
    }

    private void put(Due what, String id, LocalDate lastDay, String holder) {
        list.put(
                new DueItem(what, id, "", lastDay, Shanghai.startOf(lastDay.plusDays(1)), PLAN, holder),
                policies.version());
    }
}
