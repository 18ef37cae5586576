package org.openlicence.exchange.patent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Money;

/**
 * What must be paid for one fee year, late fee (滞纳金) included (Implementing Regulations art. 115).
 *
 * <p>Months over are whole months elapsed since the due day; a fraction counts nothing. That reading is ours, the text
 * leaves it open.
 *
 * @param fullFee full rate of the year
 * @param dueOn last day to pay without a late fee
 */
public record AnnualFeeDemand(Money fullFee, LocalDate dueOn) {
    /** After the grace period there is no late fee any more, but no right either. */
    private static final int LATE_FEE_MONTHS = 6;

    /** Fee and late fee when paid on a day. */
    public Money payableOn(LocalDate paidOn, PolicyBook policies) {
        long monthsOver = paidOn.isAfter(dueOn) ? ChronoUnit.MONTHS.between(dueOn, paidOn) : 0;
        int monthsCharged = (int) Math.min(monthsOver, LATE_FEE_MONTHS);
        int ratePerMonth =
                policies.figure("annual-fee.late.rate-per-month", dueOn).intValue();
        return fullFee.plus(fullFee.basisPoints(monthsCharged * ratePerMonth));
    }

    /** Last day of the grace period; unpaid after it, the right ends from {@link #dueOn}. */
    public LocalDate graceEndsOn(PolicyBook policies) {
        int months = policies.figure("annual-fee.late.grace-months", dueOn).intValue();
        return policies.calendar().monthsAfter(dueOn, months);
    }
}
