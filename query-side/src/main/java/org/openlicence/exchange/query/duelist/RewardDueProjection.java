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
import org.openlicence.exchange.reward.event.RewardEvent.RewardPoolPaidOut;
import org.openlicence.exchange.reward.event.RewardEvent.RewardReceiptRecorded;
import org.openlicence.exchange.reward.event.RewardPaidPart;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.stereotype.Component;

/** Days of rewards on the due list; part of the same group, so that all are written anew together. */
@Component
@ProcessingGroup(DueListProjection.GROUP)
class RewardDueProjection {
    private static final String ONLY = "";
    /** Between receipt and month; no number of a receipt holds one. */
    private static final String MONTH = "\t";

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
                if (e.parts().stream().mapToLong(RewardPaidPart::amountFen).sum() == e.poolFen()) {
                    paidOut(id, e.receiptNo());
                }
                put(
                        Due.REWARD_FILING_DUE,
                        id,
                        filing(e.receiptNo(), e.filingDueOn()),
                        e.filingDueOn(),
                        RewardDeadlines.FILING_DAY,
                        e.ownerId());
            }
            case RewardPoolPaidOut e -> paidOut(id, e.receiptNo());
            case ReliefWindowClosed e -> list.remove(Due.REWARD_WINDOW_ENDS, id, e.receiptNo());
            case RewardFiled e -> filed(id, e.receiptNo(), e.dueOn());
            case RewardFilingFellOverdue e -> filed(id, e.receiptNo(), e.dueOn());
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

    private void paidOut(String id, String receiptNo) {
        list.remove(Due.REWARD_WINDOW_ENDS, id, receiptNo);
        list.remove(Due.REWARD_PAYMENT_DUE, id, receiptNo);
    }

    /** Rows of before a pool could be paid in parts name the receipt alone. */
    private void filed(String id, String receiptNo, @Nullable LocalDate dueOn) {
        list.remove(Due.REWARD_FILING_DUE, id, receiptNo);
        list.remove(Due.REWARD_FILING_DUE, id, filing(receiptNo, dueOn));
    }

    /** One receipt may have a filing for each month something was paid in. */
    private static String filing(String receiptNo, @Nullable LocalDate dueOn) {
        return receiptNo + MONTH + dueOn;
    }

    /** Number of the receipt a filing is of. */
    static String receiptOf(String filing) {
        int end = filing.indexOf(MONTH);
        return end < 0 ? filing : filing.substring(0, end);
    }

    private void put(Due what, String id, String subject, @Nullable LocalDate dueOn, String basis, String holder) {
        if (dueOn != null) {
            var item = new DueItem(what, id, subject, dueOn, Shanghai.startOf(dueOn.plusDays(1)), basis, holder);
            list.put(item, policies.version());
        }
    }
}
