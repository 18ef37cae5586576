package org.openlicence.exchange.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFiled;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFilingFellOverdue;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaid;
import org.openlicence.exchange.reward.event.RewardPaidPart;
import org.openlicence.exchange.reward.event.RewardReceipt;
import org.openlicence.exchange.reward.event.RewardShare;
import org.openlicence.exchange.shared.Money;

/**
 * One receipt of a plan.
 *
 * @param windowUntil last day of the tax relief; absent where it cannot be had
 * @param offered whether a publicity that runs or is over shows it
 * @param confirmedOn day on which that publicity was confirmed; absent before
 * @param windowClosed whether it was marked that not all was paid in the relief's time
 * @param entitled what each recipient gets of the pool in all, fixed by the first payment; empty before it
 * @param payments the first first
 * @param payUntil last day a region sets to pay; absent where none does
 */
record ReceiptState(
        RewardReceipt receipt,
        @Nullable LocalDate windowUntil,
        boolean offered,
        @Nullable LocalDate confirmedOn,
        boolean windowClosed,
        List<RewardPaidPart> entitled,
        List<PaymentState> payments,
        @Nullable LocalDate payUntil,
        boolean payOverdue) {
    static ReceiptState of(RewardReceipt receipt, @Nullable LocalDate windowUntil) {
        return new ReceiptState(receipt, windowUntil, false, null, false, List.of(), List.of(), null, false);
    }

    /** Whether something of its pool was paid. */
    boolean begun() {
        return !payments.isEmpty();
    }

    /** Whether all of its pool was paid. */
    boolean settled() {
        return begun() && leftFen() == 0;
    }

    long leftFen() {
        return left().stream().mapToLong(RewardPaidPart::amountFen).sum();
    }

    /** What each recipient still gets, in the order of the shares; empty before the first payment. */
    List<RewardPaidPart> left() {
        return entitled.stream()
                .map(part -> new RewardPaidPart(part.personId(), part.amountFen() - paidTo(part.personId())))
                .toList();
    }

    private long paidTo(String personId) {
        return payments.stream()
                .flatMap(one -> one.paid().parts().stream())
                .filter(part -> part.personId().equals(personId))
                .mapToLong(RewardPaidPart::amountFen)
                .sum();
    }

    ReceiptState shown() {
        return publicity(true, confirmedOn);
    }

    ReceiptState confirmed(LocalDate on) {
        return publicity(offered, offered && confirmedOn == null ? on : confirmedOn);
    }

    /** Back to where it was before any publicity, unless its payment has begun. */
    ReceiptState withdrawn() {
        return begun() ? this : publicity(false, null);
    }

    ReceiptState closed() {
        return new ReceiptState(
                receipt, windowUntil, offered, confirmedOn, true, entitled, payments, payUntil, payOverdue);
    }

    /** @param shares in force at the payment; the first one fixes what each gets */
    ReceiptState paid(RewardPaid event, List<RewardShare> shares) {
        return settled(
                begun() ? entitled : RewardRule.parts(Money.ofFen(event.poolFen()), shares),
                Stream.concat(payments.stream(), Stream.of(new PaymentState(event, null, false)))
                        .toList());
    }

    ReceiptState filed(RewardFiled event) {
        return each(one -> one.filed(event));
    }

    ReceiptState fellOverdue(RewardFilingFellOverdue event) {
        return each(one -> one.fellOverdue(event.dueOn()));
    }

    ReceiptState timed(@Nullable LocalDate until) {
        return payable(until, payOverdue);
    }

    ReceiptState fellDue() {
        return payable(payUntil, true);
    }

    private ReceiptState each(UnaryOperator<PaymentState> change) {
        return settled(entitled, payments.stream().map(change).toList());
    }

    private ReceiptState settled(List<RewardPaidPart> then, List<PaymentState> made) {
        return new ReceiptState(
                receipt, windowUntil, offered, confirmedOn, windowClosed, then, made, payUntil, payOverdue);
    }

    private ReceiptState publicity(boolean inIt, @Nullable LocalDate on) {
        return new ReceiptState(receipt, windowUntil, inIt, on, windowClosed, entitled, payments, payUntil, payOverdue);
    }

    private ReceiptState payable(@Nullable LocalDate until, boolean late) {
        return new ReceiptState(
                receipt, windowUntil, offered, confirmedOn, windowClosed, entitled, payments, until, late);
    }
}
