package org.openlicence.exchange.query.rewarddesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.reward.RewardStage;
import org.openlicence.exchange.reward.event.PayrollNote;
import org.openlicence.exchange.reward.event.Percentage;
import org.openlicence.exchange.reward.event.RewardObjectionGround;
import org.openlicence.exchange.reward.event.RewardPaidPart;
import org.openlicence.exchange.reward.event.RewardReceipt;
import org.openlicence.exchange.reward.event.RewardRelief;
import org.openlicence.exchange.reward.event.RewardShare;
import org.openlicence.exchange.reward.event.RewardTerms;

/**
 * A reward plan as its events tell it. For its unit; others see a publicity without pseudonyms.
 *
 * @param version sequence of the last event shown; the ETag
 * @param region province of the unit
 * @param publicUnit whether the floor of the law binds it
 * @param shares pseudonyms and weights, no names
 * @param publicity the one that runs or ran last; absent before
 * @param objections the first first
 * @param receipts the first first
 * @param leaders pseudonyms of those that hold a leading post; a row written before they were named has none
 */
public record RewardView(
        String planId,
        long version,
        String ownerId,
        String region,
        boolean publicUnit,
        RewardTerms terms,
        Percentage percentage,
        List<RewardShare> shares,
        RewardStage stage,
        @Nullable Publicity publicity,
        List<Objection> objections,
        List<Income> receipts,
        @Nullable List<String> leaders,
        Instant changedAt) {
    public RewardView {
        shares = List.copyOf(shares);
        objections = List.copyOf(objections);
        receipts = List.copyOf(receipts);
        leaders = leaders == null ? List.of() : List.copyOf(leaders);
    }

    /** @param until last day */
    public record Publicity(LocalDate from, LocalDate until, int workingDays) {}

    /** @param upheld absent until it is answered */
    public record Objection(
            int objectionNo,
            RewardObjectionGround ground,
            String objectorId,
            LocalDate on,
            @Nullable Boolean upheld,
            @Nullable String reference) {}

    /**
     * One receipt and what came of it.
     *
     * @param balanceFen income less costs; below nothing for a loss
     * @param poolFen to be paid out
     * @param parts of the recipients; those of the payment once it is made
     * @param windowUntil last day of the tax relief; absent where it cannot be had
     * @param offered whether a publicity shows it
     * @param payUntil last day a region sets to pay; absent where none does
     * @param payOverdue whether it passed unpaid
     * @param confirmed whether that publicity is over without open objection
     */
    public record Income(
            RewardReceipt receipt,
            long balanceFen,
            long poolFen,
            List<RewardPaidPart> parts,
            @Nullable LocalDate windowUntil,
            boolean offered,
            boolean confirmed,
            boolean windowClosed,
            @Nullable Payment payment,
            @Nullable LocalDate payUntil,
            boolean payOverdue) {
        public Income {
            parts = List.copyOf(parts);
        }

        /** Whether its reward may be paid now. */
        public boolean payable() {
            return confirmed && payment == null && poolFen > 0;
        }
    }

    /** @param filingDueOn absent for shares @param filedOn absent until it is filed */
    public record Payment(
            LocalDate paidOn,
            String reference,
            RewardRelief relief,
            List<PayrollNote> payroll,
            @Nullable LocalDate filingDueOn,
            @Nullable LocalDate filedOn,
            @Nullable String filingReference,
            boolean filingOverdue) {
        public Payment {
            payroll = List.copyOf(payroll);
        }

        /** Whether it waits to be filed. */
        public boolean unfiled() {
            return filingDueOn != null && filedOn == null;
        }
    }

    /** Whether a recipient holds a leading post. */
    public boolean led(String personId) {
        return leaders != null && leaders.contains(personId);
    }

    /** Whether its recipients and amounts are public now. */
    public boolean inPublicity() {
        return stage == RewardStage.PUBLISHED || stage == RewardStage.OBJECTED;
    }
}
