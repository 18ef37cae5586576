package org.openlicence.exchange.royalty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openlicence.exchange.policy.PolicyBook;

/**
 * What a taker pays beside the principal when it pays late (违约金, Civil Code art. 873): {@code principal × daily rate × days},
 * rounded half up to the fen. The rate is the one in force on the last day to pay, also for the days after it.
 *
 * @param dailyBasisPoints rate of one day, 10,000 = 100 %
 * @param days from the day after the last one to the day of payment, both included; 0 when it is not late
 * @param fen 0 when it is not late, the rate is 0, or a licensor waived it
 */
public record ArrearsPenalty(int dailyBasisPoints, long days, long fen) {
    /** Rate of one day. */
    public static final String DAILY_RATE = "arrears.penalty.daily";

    private static final ArrearsPenalty NONE = new ArrearsPenalty(0, 0, 0);

    /** What is owed beside a row when its money comes on a day. */
    public static ArrearsPenalty of(AccountRow row, LocalDate valueOn, PolicyBook policies) {
        ArrearsPenalty full = unlessWaived(row, valueOn, policies);
        return row.penaltyWaivedOn() == null ? full : NONE;
    }

    /** The same as if nobody had waived it. */
    static ArrearsPenalty unlessWaived(AccountRow row, LocalDate valueOn, PolicyBook policies) {
        LocalDate dueOn = row.paymentDueOn(policies);
        if (!row.status().payable() || dueOn == null || !valueOn.isAfter(dueOn)) {
            return NONE;
        }
        int rate = policies.figure(DAILY_RATE, dueOn).intValue();
        return rate == 0 ? NONE : of(row.dueFen(), rate, ChronoUnit.DAYS.between(dueOn, valueOn));
    }

    static ArrearsPenalty of(long principalFen, int dailyBasisPoints, long days) {
        long fen = BigDecimal.valueOf(principalFen)
                .multiply(BigDecimal.valueOf(dailyBasisPoints))
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(10_000), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return new ArrearsPenalty(dailyBasisPoints, days, fen);
    }
}
