package org.openlicence.exchange.registration.process;

import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.Deferral.Conversion;
import org.openlicence.exchange.listing.terms.Deferral.FirstDue;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.shared.Money;

/** A deferred fee as an agreement prints it. Only of plans that passed OL-11. */
final class DeferralWords {
    private DeferralWords() {}

    static String inChinese(FeePlan plan) {
        Deferral deferral = deferral(plan);
        String silence = deferral.conversion() == Conversion.AUTO ? "自动转为付费" : "未明示转为付费的，许可终止且无须付款";
        return "先使用后付费：免费试用 %s 个月，前 %s 个月内可放弃；期满%s；%s；放弃后：%s。"
                .formatted(
                        deferral.trialMonths(),
                        deferral.monthsToDecline(),
                        silence,
                        feeInChinese(plan, deferral),
                        deferral.declineDuties());
    }

    private static String feeInChinese(FeePlan plan, Deferral deferral) {
        boolean revenue = deferral.firstDue() == FirstDue.FIRST_REVENUE;
        Integer longStop = deferral.longStopMonths();
        String due = revenue ? "首次取得收入后支付，最迟于生效满 %s 个月时支付".formatted(longStop) : "试用期满时支付";
        String firstDay = revenue ? "首次付款日为首次取得收入后，最迟生效满 %s 个月时".formatted(longStop) : "首次付款日为试用期满时";
        String begins = revenue ? "自首次取得收入之日起，最迟自生效满 %s 个月时起".formatted(longStop) : "自试用期满时起";
        String sum = Money.ofFen(plan.fixedFen()).yuan();
        return switch (deferral.following()) {
            case ONE_SUM -> "许可费人民币 %s 元，%s".formatted(sum, due);
            case INSTALMENTS ->
                "许可费合计人民币 %s 元，%s，分期支付：%s"
                        .formatted(sum, firstDay, InstalmentWords.afterTrialInChinese(plan.tranches()));
            case ROYALTY_SALES, ROYALTY_PROFIT -> begins + "支付提成，此前不计。" + RoyaltyWords.inChinese(plan);
        };
    }

    static String inEnglish(FeePlan plan) {
        Deferral deferral = deferral(plan);
        String silence = deferral.conversion() == Conversion.AUTO
                ? "the licence then goes on for the fee"
                : "without an opt-in the licence then ends and nothing is due";
        return "free for %s months, to be declined within the first %s; %s; %s; after declining: %s."
                .formatted(
                        deferral.trialMonths(),
                        deferral.monthsToDecline(),
                        silence,
                        feeInEnglish(plan, deferral),
                        deferral.declineDuties());
    }

    private static String feeInEnglish(FeePlan plan, Deferral deferral) {
        boolean revenue = deferral.firstDue() == FirstDue.FIRST_REVENUE;
        String latest = "at the latest %s months after effect".formatted(deferral.longStopMonths());
        String due = revenue ? "after the first revenue, " + latest : "at the end of the trial";
        String begins = revenue ? "from the day of the first revenue, " + latest : "from the end of the trial";
        String sum = Money.ofFen(plan.fixedFen()).yuan();
        return switch (deferral.following()) {
            case ONE_SUM -> "fee of CNY %s, due %s".formatted(sum, due);
            case INSTALMENTS ->
                "fee of CNY %s in instalments, the first due day being %s: %s"
                        .formatted(sum, due, InstalmentWords.afterTrialInEnglish(plan.tranches()));
            case ROYALTY_SALES, ROYALTY_PROFIT ->
                begins + " on, and for no time before, " + RoyaltyWords.inEnglish(plan);
        };
    }

    private static Deferral deferral(FeePlan plan) {
        Deferral deferral = plan.deferral();
        if (deferral == null) {
            throw new IllegalStateException("a deferred plan without deferral was announced");
        }
        return deferral;
    }
}
