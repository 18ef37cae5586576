package org.openlicence.exchange.listing.terms;

import org.jspecify.annotations.Nullable;

/**
 * How a fee is deferred (先使用后付费): a free trial from the licence's effect, and what turns it into a debt. Part of the announced
 * terms, so that every taker gets it (Patent Law art. 51). Who may take it is not restricted: a declaration is open to anybody.
 *
 * <p>A draft may be incomplete; OL-11 says what is missing.
 *
 * @param trialMonths length of the trial from effect
 * @param declineMonths months from effect in which the taker may decline; absent for the whole trial
 * @param conversion what the end of the trial means when the taker said nothing
 * @param firstDue what makes the fee due
 * @param longStopMonths FIRST_REVENUE: months from effect after which it is due without revenue
 * @param declineDuties what the taker owes when it declines, printed in the declaration, at most 2,000 characters
 * @param guarantee who stands in for the taker
 * @param guaranteeReference the guarantor and the number of its undertaking; for FUND the fund's id; absent for NONE
 * @param creditReporting whether a default that was compensated is reported, to which a taker agrees by its notice
 */
public record Deferral(
        @Nullable Integer trialMonths,
        @Nullable Integer declineMonths,
        @Nullable Conversion conversion,
        @Nullable FirstDue firstDue,
        @Nullable Integer longStopMonths,
        @Nullable String declineDuties,
        @Nullable Guarantee guarantee,
        @Nullable String guaranteeReference,
        @Nullable Boolean creditReporting) {
    /** What the end of the trial means when the taker said nothing. */
    public enum Conversion {
        /** The licence goes on and the fee falls due (自动转为付费). */
        AUTO,
        /** The licence ends (须明示转为付费). */
        OPT_IN
    }

    /** What makes the fee due. */
    public enum FirstDue {
        /** The end of the trial (试用期满). */
        TRIAL_END,
        /** The first revenue with the patent, at the latest the long stop (首次取得收入). */
        FIRST_REVENUE
    }

    /** Who stands in for the taker. */
    public enum Guarantee {
        NONE,
        /** A technology-transfer institution (技术转移机构). */
        TTI,
        GUARANTOR,
        INSURER,
        /** A risk-compensation fund of this exchange (风险补偿资金). */
        FUND
    }

    /** Months in which the taker may decline; 0 while the draft does not say. */
    public int monthsToDecline() {
        Integer months = declineMonths == null ? trialMonths : declineMonths;
        return months == null ? 0 : months;
    }
}
