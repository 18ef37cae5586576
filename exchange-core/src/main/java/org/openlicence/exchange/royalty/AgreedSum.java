package org.openlicence.exchange.royalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.royalty.RoyaltyPeriod.Payment;

/**
 * A sum of an account that is fixed: a later instalment of the fee (分期), or what an audit found missing (补付).
 *
 * @param number INSTALMENT: its place in the plan, from 2, because the first is paid at conclusion, but after a free trial; SUPPLEMENT: from
 *     {@link #FIRST_SUPPLEMENT}
 * @param amountFen principal, fen
 * @param agreedOn day on which the plan makes it due; absent when an event does
 * @param dueUpon event on which it falls due, in the words of the plan; absent when a day is agreed
 * @param eventOn day of that event, or of the audit's finding; absent until then
 * @param payBy last day to pay that follows from the event or finding; absent where it follows from {@code agreedOn}
 * @param ofPeriod SUPPLEMENT: number of the period that was audited
 */
public record AgreedSum(
        int number,
        Kind kind,
        long amountFen,
        @Nullable LocalDate agreedOn,
        @Nullable String dueUpon,
        @Nullable LocalDate eventOn,
        @Nullable LocalDate payBy,
        @Nullable Integer ofPeriod,
        RoyaltyStatus status,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate penaltyWaivedOn,
        @Nullable Payment payment)
        implements AccountRow {
    /** Above every period: a licence has at most as many as months. */
    public static final int FIRST_SUPPLEMENT = 1001;

    public enum Kind {
        INSTALMENT,
        SUPPLEMENT
    }

    static AgreedSum onDay(int number, long amountFen, LocalDate agreedOn) {
        return new AgreedSum(
                number,
                Kind.INSTALMENT,
                amountFen,
                agreedOn,
                null,
                null,
                null,
                null,
                RoyaltyStatus.DUE,
                null,
                null,
                null);
    }

    static AgreedSum upon(int number, long amountFen, String event) {
        return new AgreedSum(
                number,
                Kind.INSTALMENT,
                amountFen,
                null,
                event,
                null,
                null,
                null,
                RoyaltyStatus.AWAITING_EVENT,
                null,
                null,
                null);
    }

    static AgreedSum supplement(int number, long amountFen, int ofPeriod, LocalDate foundOn, LocalDate payBy) {
        return new AgreedSum(
                number,
                Kind.SUPPLEMENT,
                amountFen,
                null,
                null,
                foundOn,
                payBy,
                ofPeriod,
                RoyaltyStatus.DUE,
                null,
                null,
                null);
    }

    @Override
    public long dueFen() {
        return amountFen;
    }

    /** A day of the plan moves with the calendar (Civil Code art. 203), one that an event gave is fixed. */
    @Override
    public @Nullable LocalDate paymentDueOn(PolicyBook policies) {
        if (payBy != null) {
            return payBy;
        }
        return agreedOn == null ? null : RoyaltyDeadlines.instalmentDueOn(agreedOn, policies);
    }

    @Override
    public @Nullable LocalDate waitsFrom() {
        if (!status.payable()) {
            return null;
        }
        return agreedOn == null ? eventOn : agreedOn.minusMonths(1);
    }

    /** Day from which it is owed; absent while its event is awaited. */
    @Nullable
    LocalDate owedFrom() {
        return agreedOn == null ? eventOn : agreedOn;
    }

    AgreedSum fellDue(LocalDate occurredOn, LocalDate by) {
        return with(RoyaltyStatus.DUE, occurredOn, by, answerBy, penaltyWaivedOn, payment);
    }

    AgreedSum to(RoyaltyStatus next) {
        return with(next, eventOn, payBy, answerBy, penaltyWaivedOn, payment);
    }

    AgreedSum cancelled() {
        return with(RoyaltyStatus.CANCELLED, eventOn, payBy, null, penaltyWaivedOn, payment);
    }

    AgreedSum demanded(LocalDate by) {
        return with(status, eventOn, payBy, by, penaltyWaivedOn, payment);
    }

    AgreedSum waived(LocalDate day) {
        return with(status, eventOn, payBy, answerBy, day, payment);
    }

    AgreedSum paid(Payment made) {
        return with(RoyaltyStatus.PAID, eventOn, payBy, null, penaltyWaivedOn, made);
    }

    private AgreedSum with(
            RoyaltyStatus next,
            @Nullable LocalDate occurredOn,
            @Nullable LocalDate by,
            @Nullable LocalDate answer,
            @Nullable LocalDate waivedOn,
            @Nullable Payment made) {
        return new AgreedSum(
                number, kind, amountFen, agreedOn, dueUpon, occurredOn, by, ofPeriod, next, answer, waivedOn, made);
    }
}
