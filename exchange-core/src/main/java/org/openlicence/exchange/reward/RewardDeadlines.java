package org.openlicence.exchange.reward;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.reward.event.RewardRelief;
import org.openlicence.exchange.reward.event.RewardWay;

/** Days of a reward, from the figures of the policy book. Pure. */
public final class RewardDeadlines {
    /** Working days for which recipients and amounts are public. */
    public static final String PUBLICITY_DAYS = "reward.publicity.working-days";
    /** Months from a receipt in which a cash reward has the tax relief. */
    public static final String RELIEF_MONTHS = "reward.relief.months";
    /** Day of the next month by which a payment is filed. */
    public static final String FILING_DAY = "reward.filing.day";

    /** Months from a receipt in which a unit that agreed on nothing has to pay. */
    public static final String PAYMENT_MONTHS = "reward.payment.months";
    /** Day of the next year by which a unit hands in its yearly report, as month and day, e.g. 330. */
    public static final String REPORT_DAY = "reward.report.month-day";

    private static final String NATION = "CN";

    private RewardDeadlines() {}

    /** How many working days the publicity of a unit of the region lasts. */
    public static int publicityDays(String region, LocalDate on, PolicyBook policies) {
        return policies.figure(PUBLICITY_DAYS, region, on).intValue();
    }

    /** Last day of a publicity: the day it begins is not counted (Civil Code art. 201). */
    public static LocalDate publicUntil(LocalDate from, String region, PolicyBook policies) {
        return policies.calendar().workingDaysAfter(from, publicityDays(region, from, policies));
    }

    /**
     * Last day on which a payment from a receipt has the relief: the same day of the month, or its last (Civil Code art. 202).
     * A holiday does not move it: an expected extension would cost the recipient half the relief where it is not granted.
     *
     * @param on day whose figure counts
     * @return absent where it cannot have the relief
     */
    public static @Nullable LocalDate windowUntil(
            RewardWay way, boolean reliefPayer, LocalDate receivedOn, LocalDate on, PolicyBook policies) {
        boolean possible = way.relievable() && reliefPayer && policies.has(RELIEF_MONTHS, NATION, on);
        return possible
                ? receivedOn.plusMonths(policies.figure(RELIEF_MONTHS, on).intValue())
                : null;
    }

    /** Last day to pay, of a receipt of that day; absent where no rule of the region was in force then. */
    static @Nullable LocalDate payUntil(String region, LocalDate receivedOn, PolicyBook policies) {
        return policies.has(PAYMENT_MONTHS, region, receivedOn)
                ? receivedOn.plusMonths(
                        policies.figure(PAYMENT_MONTHS, region, receivedOn).intValue())
                : null;
    }

    /** Last day to hand in the report of a year; absent where the region sets none that was read. */
    public static @Nullable LocalDate reportDueOn(String region, int year, PolicyBook policies) {
        LocalDate next = LocalDate.of(year + 1, 1, 1);
        if (!policies.has(REPORT_DAY, region, next)) {
            return null;
        }
        int day = policies.figure(REPORT_DAY, region, next).intValue();
        return LocalDate.of(year + 1, day / 100, day % 100);
    }

    /**
     * How a payment stands to the relief. What the tax comes to is not said here.
     *
     * @param registered whether the technology contract is registered on the day of the payment
     * @param windowUntil of the receipt it is paid from
     */
    public static RewardRelief relief(
            RewardWay way,
            boolean reliefPayer,
            boolean registered,
            @Nullable LocalDate windowUntil,
            LocalDate paidOn,
            PolicyBook policies) {
        if (!way.relievable()) {
            return RewardRelief.KIND_NOT_COVERED;
        }
        if (!reliefPayer) {
            return RewardRelief.PAYER_NOT_COVERED;
        }
        if (windowUntil == null || !policies.has(RELIEF_MONTHS, NATION, paidOn)) {
            return RewardRelief.BEFORE_RELIEF;
        }
        if (!registered) {
            return RewardRelief.NOT_REGISTERED;
        }
        return paidOn.isAfter(windowUntil) ? RewardRelief.LATE : RewardRelief.IN_WINDOW;
    }

    /** Last day to file a payment in cash: that day of the month after it. @return absent for shares */
    public static @Nullable LocalDate filingDueOn(RewardWay way, LocalDate paidOn, PolicyBook policies) {
        return way == RewardWay.EQUITY
                ? null
                : paidOn.plusMonths(1)
                        .withDayOfMonth(policies.figure(FILING_DAY, paidOn).intValue());
    }
}
