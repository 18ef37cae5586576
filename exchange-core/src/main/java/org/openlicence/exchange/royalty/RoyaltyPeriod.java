package org.openlicence.exchange.royalty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One period of a royalty account.
 *
 * @param number the first is 1
 * @param from first day
 * @param to first day after it
 * @param statableFrom first day on which it may be stated: {@code to}, or later when the licence's end became known later
 * @param statement absent until stated
 * @param answerBy last day to answer the licensor's demand; absent while none runs
 * @param payment absent until paid
 */
public record RoyaltyPeriod(
        int number,
        LocalDate from,
        LocalDate to,
        LocalDate statableFrom,
        RoyaltyStatus status,
        @Nullable Statement statement,
        @Nullable LocalDate answerBy,
        @Nullable Payment payment) {

    /**
     * What the taker stated last.
     *
     * @param baseFen net sales or profit, fen
     * @param dueFen the royalty on it, fen
     * @param statedOn legal day of the first statement; a correction does not move it
     * @param paymentDueOn last day to pay; absent when nothing is due
     * @param corrected whether it is not the first one
     */
    public record Statement(
            long baseFen,
            long dueFen,
            LocalDate statedOn,
            @Nullable LocalDate paymentDueOn,
            boolean corrected) {}

    /** @param valueAt when the money was received */
    public record Payment(String bankReference, long amountFen, Instant valueAt) {}

    static RoyaltyPeriod open(int number, LocalDate from, LocalDate to) {
        return new RoyaltyPeriod(number, from, to, to, RoyaltyStatus.OPEN, null, null, null);
    }

    /** Last day of the period. */
    public LocalDate lastDay() {
        return to.minusDays(1);
    }

    /** What is due for it, fen; 0 until it is stated. */
    public long dueFen() {
        return statement == null ? 0 : statement.dueFen();
    }

    RoyaltyPeriod to(RoyaltyStatus next) {
        return new RoyaltyPeriod(number, from, to, statableFrom, next, statement, answerBy, payment);
    }

    /** A statement answers a demand for one; a demand for payment is answered by payment, or when nothing is due after all. */
    RoyaltyPeriod stated(Statement made) {
        boolean owed = made.dueFen() > 0;
        boolean late = owed && status == RoyaltyStatus.PAYMENT_OVERDUE;
        RoyaltyStatus next =
                late ? RoyaltyStatus.PAYMENT_OVERDUE : owed ? RoyaltyStatus.STATED : RoyaltyStatus.NOTHING_DUE;
        return new RoyaltyPeriod(number, from, to, statableFrom, next, made, late ? answerBy : null, null);
    }

    RoyaltyPeriod demanded(LocalDate by) {
        return new RoyaltyPeriod(number, from, to, statableFrom, status, statement, by, payment);
    }

    RoyaltyPeriod paid(Payment made) {
        return new RoyaltyPeriod(number, from, to, statableFrom, RoyaltyStatus.PAID, statement, null, made);
    }

    /** The licence ended within it. */
    RoyaltyPeriod cut(LocalDate endedOn, LocalDate statable) {
        LocalDate end = endedOn.isBefore(to) ? endedOn : to;
        return new RoyaltyPeriod(number, from, end, statable, status, statement, answerBy, payment);
    }
}
