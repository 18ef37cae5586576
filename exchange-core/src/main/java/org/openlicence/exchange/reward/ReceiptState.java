package org.openlicence.exchange.reward;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFiled;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaid;
import org.openlicence.exchange.reward.event.RewardReceipt;

/**
 * One receipt of a plan.
 *
 * @param windowUntil last day of the tax relief; absent where it cannot be had
 * @param offered whether a publicity that runs or is over shows it
 * @param confirmedOn day on which that publicity was confirmed; absent before
 * @param payUntil last day a region sets to pay; absent where none does
 * @param windowClosed whether it was marked that nothing was paid in the relief's time
 */
record ReceiptState(
        RewardReceipt receipt,
        @Nullable LocalDate windowUntil,
        boolean offered,
        @Nullable LocalDate confirmedOn,
        boolean windowClosed,
        @Nullable RewardPaid paid,
        @Nullable RewardFiled filed,
        boolean overdue,
        @Nullable LocalDate payUntil,
        boolean payOverdue) {
    static ReceiptState of(RewardReceipt receipt, @Nullable LocalDate windowUntil) {
        return new ReceiptState(receipt, windowUntil, false, null, false, null, null, false, null, false);
    }

    ReceiptState shown() {
        return new ReceiptState(
                receipt, windowUntil, true, confirmedOn, windowClosed, paid, filed, overdue, payUntil, payOverdue);
    }

    ReceiptState confirmed(LocalDate on) {
        LocalDate since = offered && confirmedOn == null ? on : confirmedOn;
        return new ReceiptState(
                receipt, windowUntil, offered, since, windowClosed, paid, filed, overdue, payUntil, payOverdue);
    }

    /** Back to where it was before any publicity, unless it was paid. */
    ReceiptState withdrawn() {
        return paid != null
                ? this
                : new ReceiptState(
                        receipt, windowUntil, false, null, windowClosed, null, null, overdue, payUntil, payOverdue);
    }

    ReceiptState closed() {
        return new ReceiptState(
                receipt, windowUntil, offered, confirmedOn, true, paid, filed, overdue, payUntil, payOverdue);
    }

    ReceiptState paid(RewardPaid event) {
        return new ReceiptState(
                receipt, windowUntil, offered, confirmedOn, windowClosed, event, filed, overdue, payUntil, payOverdue);
    }

    ReceiptState filed(RewardFiled event) {
        return new ReceiptState(
                receipt, windowUntil, offered, confirmedOn, windowClosed, paid, event, overdue, payUntil, payOverdue);
    }

    ReceiptState fellOverdue() {
        return new ReceiptState(
                receipt, windowUntil, offered, confirmedOn, windowClosed, paid, filed, true, payUntil, payOverdue);
    }

    ReceiptState timed(@Nullable LocalDate until) {
        return new ReceiptState(
                receipt, windowUntil, offered, confirmedOn, windowClosed, paid, filed, overdue, until, payOverdue);
    }

    ReceiptState fellDue() {
        return new ReceiptState(
                receipt, windowUntil, offered, confirmedOn, windowClosed, paid, filed, overdue, payUntil, true);
    }
}
