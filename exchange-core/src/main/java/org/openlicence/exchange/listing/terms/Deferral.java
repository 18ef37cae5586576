package org.openlicence.exchange.listing.terms;

import org.jspecify.annotations.Nullable;

/**
 * How a fee is deferred (先使用后付费): a free trial from the licence's effect, what turns it into a debt, and how that is paid. Part
 * of the announced terms, so that every taker gets it (Patent Law art. 51). Who may take it is not restricted: a declaration is open
 * to anybody.
 *
 * <p>A draft may be incomplete; OL-11 says what is missing.
 *
 * @param trialMonths length of the trial from effect
 * @param declineMonths months from effect in which the taker may decline; absent for the whole trial
 * @param conversion what the end of the trial means when the taker said nothing
 * @param firstDue what makes the fee due, or its first part
 * @param longStopMonths FIRST_REVENUE: months from effect after which it is due without revenue
 * @param declineDuties what the taker owes when it declines, printed in the declaration, at most 2,000 characters
 * @param guarantee who stands in for the taker
 * @param guaranteeReference the guarantor and the number of its undertaking; for FUND the fund's id; absent for NONE
 * @param creditReporting whether a default that was compensated is reported, to which a taker agrees by its notice
 * @param then how the fee is paid after the trial; absent, never {@code ONE_SUM}, for one sum, so that text and hash of such terms are
 *     what they were before there was a choice
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
        @Nullable Boolean creditReporting,
        @Nullable Then then) {
    public Deferral {
        then = then == Then.ONE_SUM ? null : then;
    }

    /** One sum after the trial. */
    public Deferral(
            @Nullable Integer trialMonths,
            @Nullable Integer declineMonths,
            @Nullable Conversion conversion,
            @Nullable FirstDue firstDue,
            @Nullable Integer longStopMonths,
            @Nullable String declineDuties,
            @Nullable Guarantee guarantee,
            @Nullable String guaranteeReference,
            @Nullable Boolean creditReporting) {
        this(
                trialMonths,
                declineMonths,
                conversion,
                firstDue,
                longStopMonths,
                declineDuties,
                guarantee,
                guaranteeReference,
                creditReporting,
                null);
    }

    /** The same deferral, and how its fee is paid after the trial. */
    public Deferral followedBy(Then next) {
        return new Deferral(
                trialMonths,
                declineMonths,
                conversion,
                firstDue,
                longStopMonths,
                declineDuties,
                guarantee,
                guaranteeReference,
                creditReporting,
                next);
    }

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

    /** How the fee is paid after the trial. */
    public enum Then {
        /** In tranches, each by time from the first due day or upon an event (分期支付). */
        INSTALMENTS,
        /** As a running share of net sales (销售额提成). */
        ROYALTY_SALES,
        /** As a running share of the profit (利润提成). */
        ROYALTY_PROFIT,
        /** At once (一次付清). */
        ONE_SUM;

        /** The plan that is paid as this one says. */
        FeePlan.Kind plan() {
            return switch (this) {
                case INSTALMENTS -> FeePlan.Kind.INSTALMENTS;
                case ROYALTY_SALES -> FeePlan.Kind.ROYALTY_SALES;
                case ROYALTY_PROFIT -> FeePlan.Kind.ROYALTY_PROFIT;
                case ONE_SUM -> FeePlan.Kind.LUMP_SUM;
            };
        }
    }

    /** How the fee is paid after the trial; never absent. */
    public Then following() {
        return then == null ? Then.ONE_SUM : then;
    }

    /** Months in which the taker may decline; 0 while the draft does not say. */
    public int monthsToDecline() {
        Integer months = declineMonths == null ? trialMonths : declineMonths;
        return months == null ? 0 : months;
    }
}
