package org.openlicence.exchange.query.rewarddesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.reward.RewardStage;
import org.openlicence.exchange.reward.event.PayrollNote;
import org.openlicence.exchange.reward.event.Percentage;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFiled;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaid;
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
     * @param parts of the recipients, in all; fixed once the payment has begun
     * @param windowUntil last day of the tax relief; absent where it cannot be had
     * @param offered whether a publicity shows it
     * @param confirmed whether that publicity is over without open objection
     * @param payment the last one; absent before the first
     * @param payUntil last day a region sets to pay; absent where none does
     * @param payOverdue whether it passed before all was paid
     * @param earlier payments before the last one, the first first; a row written before pools were paid in parts has none
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
            boolean payOverdue,
            @Nullable List<Payment> earlier) {
        public Income {
            parts = List.copyOf(parts);
            earlier = earlier == null ? List.of() : List.copyOf(earlier);
        }

        /** Every payment, the first first. */
        public List<Payment> payments() {
            return payment == null
                    ? List.of()
                    : Stream.concat(Objects.requireNonNull(earlier).stream(), Stream.of(payment))
                            .toList();
        }

        /** What recipients got by one of its payments. */
        public List<RewardPaidPart> partsOf(Payment one) {
            return one.parts() == null ? parts : one.parts();
        }

        public long paidFen(Payment one) {
            return partsOf(one).stream().mapToLong(RewardPaidPart::amountFen).sum();
        }

        /** Of its pool not paid yet. */
        public long leftFen() {
            return poolFen - payments().stream().mapToLong(this::paidFen).sum();
        }

        /** Whether its reward, or the rest of it, may be paid now. */
        public boolean payable() {
            return confirmed && leftFen() > 0;
        }

        Income reckoned(long poolThen, List<RewardPaidPart> partsThen) {
            return new Income(
                    receipt,
                    balanceFen,
                    poolThen,
                    partsThen,
                    windowUntil,
                    offered,
                    confirmed,
                    windowClosed,
                    payment,
                    payUntil,
                    payOverdue,
                    earlier);
        }

        Income marked(boolean offeredThen, boolean confirmedThen) {
            return new Income(
                    receipt,
                    balanceFen,
                    poolFen,
                    parts,
                    windowUntil,
                    offeredThen,
                    confirmedThen,
                    windowClosed,
                    payment,
                    payUntil,
                    payOverdue,
                    earlier);
        }

        /** @param made all payments, the first first */
        Income paid(List<Payment> made, boolean windowOver) {
            return new Income(
                    receipt,
                    balanceFen,
                    poolFen,
                    parts,
                    windowUntil,
                    offered,
                    confirmed,
                    windowOver,
                    made.isEmpty() ? null : made.getLast(),
                    payUntil,
                    payOverdue,
                    made.isEmpty() ? List.of() : made.subList(0, made.size() - 1));
        }

        Income payable(@Nullable LocalDate until, boolean overdue) {
            return new Income(
                    receipt,
                    balanceFen,
                    poolFen,
                    parts,
                    windowUntil,
                    offered,
                    confirmed,
                    windowClosed,
                    payment,
                    until,
                    overdue,
                    earlier);
        }
    }

    /**
     * @param filingDueOn absent for shares
     * @param filedOn absent until it is filed
     * @param parts what recipients got by it; absent in a row written before pools were paid in parts: all
     */
    public record Payment(
            LocalDate paidOn,
            String reference,
            RewardRelief relief,
            List<PayrollNote> payroll,
            @Nullable LocalDate filingDueOn,
            @Nullable LocalDate filedOn,
            @Nullable String filingReference,
            boolean filingOverdue,
            @Nullable List<RewardPaidPart> parts) {
        public Payment {
            payroll = List.copyOf(payroll);
            parts = parts == null ? null : List.copyOf(parts);
        }

        static Payment of(RewardPaid e) {
            return new Payment(
                    e.paidOn(), e.reference(), e.relief(), e.payroll(), e.filingDueOn(), null, null, false, e.parts());
        }

        /** Whether it waits to be filed. */
        public boolean unfiled() {
            return filingDueOn != null && filedOn == null;
        }

        /** A filing is of a month; one written before pools were paid in parts names none. */
        Payment filed(RewardFiled e) {
            return unfiled() && (e.dueOn() == null || e.dueOn().equals(filingDueOn))
                    ? with(e.filedOn(), e.reference(), filingOverdue)
                    : this;
        }

        Payment fellOverdue(LocalDate dueOn) {
            return unfiled() && dueOn.equals(filingDueOn) ? with(null, null, true) : this;
        }

        private Payment with(@Nullable LocalDate on, @Nullable String filing, boolean late) {
            return new Payment(paidOn, reference, relief, payroll, filingDueOn, on, filing, late, parts);
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
