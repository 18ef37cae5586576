package org.openlicence.exchange.reward.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to a reward plan. */
public sealed interface RewardEvent extends ExchangeEvent {
    String planId();

    @Override
    default String aggregateId() {
        return planId();
    }

    /**
     * @param region province of the unit, e.g. {@code 310000}, whose figures count
     * @param publicUnit whether it is a public institution, which the floor binds
     * @param reliefPayer whether it is a university or research body, whose cash rewards the tax relief knows
     */
    @EventName("reward.RewardPlanDrafted")
    @Revision("1")
    record RewardPlanDrafted(
            String planId,
            String ownerId,
            String region,
            boolean publicUnit,
            boolean reliefPayer,
            RewardTerms terms,
            Percentage percentage,
            List<RewardShare> shares,
            Trace trace)
            implements RewardEvent {
        public RewardPlanDrafted {
            shares = List.copyOf(shares);
        }
    }

    @EventName("reward.RewardPlanRevised")
    @Revision("1")
    record RewardPlanRevised(
            String planId, RewardTerms terms, Percentage percentage, List<RewardShare> shares, Trace trace)
            implements RewardEvent {
        public RewardPlanRevised {
            shares = List.copyOf(shares);
        }
    }

    /** @param windowUntil last day on which a payment has the tax relief; absent where it cannot have it */
    @EventName("reward.RewardReceiptRecorded")
    @Revision("1")
    record RewardReceiptRecorded(
            String planId,
            String ownerId,
            RewardReceipt receipt,
            @Nullable LocalDate windowUntil,
            Trace trace) implements RewardEvent {}

    /** Recipients and amounts of every receipt not public before were made public. @param until last day of publicity */
    @EventName("reward.RewardPlanPublished")
    @Revision("1")
    record RewardPlanPublished(
            String planId, String ownerId, LocalDate from, LocalDate until, int workingDays, Trace trace)
            implements RewardEvent {}

    /** @param objectionNo counted from 1 @param objectorId organisation for which it was raised */
    @EventName("reward.RewardPlanObjected")
    @Revision("1")
    record RewardPlanObjected(
            String planId, int objectionNo, RewardObjectionGround ground, String objectorId, Trace trace)
            implements RewardEvent {}

    /** @param upheld whether the plan goes back to be revised @param reference document of the answer */
    @EventName("reward.RewardObjectionAnswered")
    @Revision("1")
    record RewardObjectionAnswered(String planId, int objectionNo, boolean upheld, String reference, Trace trace)
            implements RewardEvent {}

    @EventName("reward.RewardPlanConfirmed")
    @Revision("1")
    record RewardPlanConfirmed(String planId, Trace trace) implements RewardEvent {}

    /**
     * The pool of one receipt, or a part of it, was paid out, or its shares were transferred.
     *
     * @param poolFen of the receipt, whatever was paid of it
     * @param parts what the recipients got by this payment; over all payments of a receipt they sum to the pool
     * @param payroll how it stands to the unit's total of pay; empty for others than public institutions
     * @param filingDueOn last day to file with the tax office; absent for shares
     */
    @EventName("reward.RewardPaid")
    @Revision("1")
    record RewardPaid(
            String planId,
            String ownerId,
            String receiptNo,
            LocalDate paidOn,
            String reference,
            long poolFen,
            List<RewardPaidPart> parts,
            RewardRelief relief,
            List<PayrollNote> payroll,
            @Nullable LocalDate filingDueOn,
            Trace trace)
            implements RewardEvent {
        public RewardPaid {
            parts = List.copyOf(parts);
            payroll = List.copyOf(payroll);
        }
    }

    /** The last of several payments made up a receipt's pool; one that was paid at once says so by its parts. */
    @EventName("reward.RewardPoolPaidOut")
    @Revision("1")
    record RewardPoolPaidOut(String planId, String receiptNo, Trace trace) implements RewardEvent {}

    /**
     * Until when a receipt's reward has to be paid, where a region obliges a unit that agreed on nothing with its staff
     * (Zhejiang regulations art. 40).
     *
     * @param dueOn last day; absent once nothing obliges any more
     */
    @EventName("reward.RewardPaymentTimed")
    @Revision("1")
    record RewardPaymentTimed(
            String planId,
            String ownerId,
            String receiptNo,
            @Nullable LocalDate dueOn,
            Trace trace) implements RewardEvent {}

    /** A reward was not paid, or not wholly, by the last day a region sets. */
    @EventName("reward.RewardPaymentFellOverdue")
    @Revision("1")
    record RewardPaymentFellOverdue(String planId, String receiptNo, LocalDate dueOn, Trace trace)
            implements RewardEvent {}

    /**
     * Which recipients hold a leading post, so that a publicity says so (Shanghai regulations art. 39).
     *
     * @param personIds pseudonyms, in the order of the shares; empty where none does
     */
    @EventName("reward.LeadersNamed")
    @Revision("1")
    record LeadersNamed(String planId, List<String> personIds, Trace trace) implements RewardEvent {
        public LeadersNamed {
            personIds = List.copyOf(personIds);
        }
    }

    /** Nothing, or not all, was paid from a receipt while the tax relief was open. */
    @EventName("reward.ReliefWindowClosed")
    @Revision("1")
    record ReliefWindowClosed(String planId, String receiptNo, LocalDate lastDay, Trace trace) implements RewardEvent {}

    /**
     * What was paid from a receipt in a month was filed with the tax office.
     *
     * @param dueOn last day to file that month; absent in what was written before a pool could be paid in parts
     */
    @EventName("reward.RewardFiled")
    @Revision("2")
    record RewardFiled(
            String planId,
            String receiptNo,
            LocalDate filedOn,
            String reference,
            @Nullable LocalDate dueOn,
            Trace trace)
            implements RewardEvent {}

    @EventName("reward.RewardFilingFellOverdue")
    @Revision("1")
    record RewardFilingFellOverdue(String planId, String receiptNo, LocalDate dueOn, Trace trace)
            implements RewardEvent {}

    @EventName("reward.RewardPlanClosed")
    @Revision("1")
    record RewardPlanClosed(String planId, Trace trace) implements RewardEvent {}

    /** The name behind a pseudonym was erased; weight and payments stay. */
    @EventName("reward.RecipientNameErased")
    @Revision("1")
    record RecipientNameErased(String planId, String personId, Trace trace) implements RewardEvent {}
}
