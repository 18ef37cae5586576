package org.openlicence.exchange.query.duelist;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.reward.RewardDeadlines;
import org.openlicence.exchange.reward.event.RewardEvent;
import org.openlicence.exchange.reward.event.RewardEvent.LeadersNamed;
import org.openlicence.exchange.reward.event.RewardEvent.RecipientNameErased;
import org.openlicence.exchange.reward.event.RewardEvent.ReliefWindowClosed;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFiled;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFilingFellOverdue;
import org.openlicence.exchange.reward.event.RewardEvent.RewardObjectionAnswered;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaid;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaymentFellOverdue;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaymentTimed;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanClosed;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanConfirmed;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanDrafted;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanObjected;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanPublished;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanRevised;
import org.openlicence.exchange.reward.event.RewardEvent.RewardReceiptRecorded;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.stereotype.Component;

/** Days of rewards on the due list; part of the same group, so that all are written anew together. */
@Component
@ProcessingGroup(DueListProjection.GROUP)
class RewardDueProjection {
    private static final String ONLY = "";

    private final DueList list;
    private final PolicyBook policies;

    RewardDueProjection(DueList list, PolicyBook policies) {
        this.list = list;
        this.policies = policies;
    }

    @EventHandler
    void on(RewardEvent event) {
        String id = event.planId();
        switch (event) {
            case RewardPlanPublished e ->
                put(Due.REWARD_PUBLICITY_ENDS, id, ONLY, e.until(), RewardDeadlines.PUBLICITY_DAYS, e.ownerId());
            case RewardPlanConfirmed e -> list.removeAll(Due.REWARD_PUBLICITY_ENDS, id);
            case RewardObjectionAnswered e -> {
                if (e.upheld()) {
                    list.removeAll(Due.REWARD_PUBLICITY_ENDS, id);
                }
            }
            case RewardReceiptRecorded e ->
                put(
                        Due.REWARD_WINDOW_ENDS,
                        id,
                        e.receipt().receiptNo(),
                        e.windowUntil(),
                        RewardDeadlines.RELIEF_MONTHS,
                        e.ownerId());
            case RewardPaid e -> {
                list.remove(Due.REWARD_WINDOW_ENDS, id, e.receiptNo());
                list.remove(Due.REWARD_PAYMENT_DUE, id, e.receiptNo());
                put(Due.REWARD_FILING_DUE, id, e.receiptNo(), e.filingDueOn(), RewardDeadlines.FILING_DAY, e.ownerId());
            }
            case ReliefWindowClosed e -> list.remove(Due.REWARD_WINDOW_ENDS, id, e.receiptNo());
            case RewardFiled e -> list.remove(Due.REWARD_FILING_DUE, id, e.receiptNo());
            case RewardFilingFellOverdue e -> list.remove(Due.REWARD_FILING_DUE, id, e.receiptNo());
            case RewardPaymentTimed e -> {
                if (e.dueOn() == null) {
                    list.remove(Due.REWARD_PAYMENT_DUE, id, e.receiptNo());
                } else {
                    put(
                            Due.REWARD_PAYMENT_DUE,
                            id,
                            e.receiptNo(),
                            e.dueOn(),
                            RewardDeadlines.PAYMENT_MONTHS,
                            e.ownerId());
                }
            }
            case RewardPaymentFellOverdue e -> list.remove(Due.REWARD_PAYMENT_DUE, id, e.receiptNo());
            case RewardPlanClosed e -> {
                list.removeAll(Due.REWARD_WINDOW_ENDS, id);
                list.removeAll(Due.REWARD_PAYMENT_DUE, id);
            }
            case LeadersNamed e -> {}
            case RewardPlanDrafted e -> {}
            case RewardPlanRevised e -> {}
            case RewardPlanObjected e -> {}
            case RecipientNameErased e -> {}
        }
    }

    private void put(Due what, String id, String subject, @Nullable LocalDate dueOn, String basis, String holder) {
        if (dueOn != null) {
            var item = new DueItem(what, id, subject, dueOn, Shanghai.startOf(dueOn.plusDays(1)), basis, holder);
            list.put(item, policies.version());
        }
    }
}
