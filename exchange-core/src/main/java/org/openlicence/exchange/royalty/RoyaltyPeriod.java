package org.openlicence.exchange.royalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.ArrearsPaid;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyPaid;

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
 * @param penaltyWaivedOn legal day on which a licensor waived the penalty; absent when none did
 * @param audit absent when none was called
 */
public record RoyaltyPeriod(
        int number,
        LocalDate from,
        LocalDate to,
        LocalDate statableFrom,
        RoyaltyStatus status,
        @Nullable Statement statement,
        @Nullable LocalDate answerBy,
        @Nullable Payment payment,
        @Nullable LocalDate penaltyWaivedOn,
        @Nullable RoyaltyAudit audit)
        implements AccountRow {

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

    /**
     * @param amountFen all that came, fen
     * @param valueAt when the money was received
     * @param penaltyFen what of it is penalty, fen; absent when none was due
     */
    public record Payment(
            String bankReference,
            long amountFen,
            Instant valueAt,
            @Nullable Long penaltyFen) {
        static Payment of(RoyaltyPaid e) {
            return new Payment(e.bankReference(), e.amountFen(), e.valueAt(), null);
        }

        static Payment of(ArrearsPaid e) {
            return new Payment(e.bankReference(), e.principalFen() + e.penaltyFen(), e.valueAt(), e.penaltyFen());
        }
    }

    static RoyaltyPeriod open(int number, LocalDate from, LocalDate to) {
        return new RoyaltyPeriod(number, from, to, to, RoyaltyStatus.OPEN, null, null, null, null, null);
    }

    /** Last day of the period. */
    public LocalDate lastDay() {
        return to.minusDays(1);
    }

    /** What is due for it, fen; 0 until it is stated. */
    @Override
    public long dueFen() {
        return statement == null ? 0 : statement.dueFen();
    }

    @Override
    public @Nullable LocalDate paymentDueOn(PolicyBook policies) {
        return statement == null ? null : statement.paymentDueOn();
    }

    @Override
    public @Nullable LocalDate waitsFrom() {
        if (status.unstated()) {
            return statableFrom;
        }
        return status.payable() ? Objects.requireNonNull(statement).statedOn() : null;
    }

    RoyaltyPeriod to(RoyaltyStatus next) {
        return with(next, statement, answerBy, payment, penaltyWaivedOn, audit);
    }

    /** A statement answers a demand for one; a demand for payment is answered by payment, or when nothing is due after all. */
    RoyaltyPeriod stated(Statement made) {
        boolean owed = made.dueFen() > 0;
        boolean late = owed && status == RoyaltyStatus.PAYMENT_OVERDUE;
        RoyaltyStatus next =
                late ? RoyaltyStatus.PAYMENT_OVERDUE : owed ? RoyaltyStatus.STATED : RoyaltyStatus.NOTHING_DUE;
        return with(next, made, late ? answerBy : null, null, penaltyWaivedOn, audit);
    }

    RoyaltyPeriod demanded(LocalDate by) {
        return with(status, statement, by, payment, penaltyWaivedOn, audit);
    }

    RoyaltyPeriod paid(Payment made) {
        return with(RoyaltyStatus.PAID, statement, null, made, penaltyWaivedOn, audit);
    }

    RoyaltyPeriod waived(LocalDate day) {
        return with(status, statement, answerBy, payment, day, audit);
    }

    RoyaltyPeriod audited(RoyaltyAudit now) {
        return with(status, statement, answerBy, payment, penaltyWaivedOn, now);
    }

    /** The licence ended within it. */
    RoyaltyPeriod cut(LocalDate endedOn, LocalDate statable) {
        LocalDate end = endedOn.isBefore(to) ? endedOn : to;
        return new RoyaltyPeriod(
                number, from, end, statable, status, statement, answerBy, payment, penaltyWaivedOn, audit);
    }

    private RoyaltyPeriod with(
            RoyaltyStatus next,
            @Nullable Statement made,
            @Nullable LocalDate answer,
            @Nullable Payment money,
            @Nullable LocalDate waivedOn,
            @Nullable RoyaltyAudit audited) {
        return new RoyaltyPeriod(number, from, to, statableFrom, next, made, answer, money, waivedOn, audited);
    }
}
