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
        String due = deferral.firstDue() == FirstDue.FIRST_REVENUE
                ? "首次取得收入后支付，最迟于生效满 %s 个月时支付".formatted(deferral.longStopMonths())
                : "试用期满时支付";
        String silence = deferral.conversion() == Conversion.AUTO ? "自动转为付费" : "未明示转为付费的，许可终止且无须付款";
        return "先使用后付费：免费试用 %s 个月，前 %s 个月内可放弃；期满%s；许可费人民币 %s 元，%s；放弃后：%s。"
                .formatted(
                        deferral.trialMonths(),
                        deferral.monthsToDecline(),
                        silence,
                        Money.ofFen(plan.fixedFen()).yuan(),
                        due,
                        deferral.declineDuties());
    }

    static String inEnglish(FeePlan plan) {
        Deferral deferral = deferral(plan);
        String due = deferral.firstDue() == FirstDue.FIRST_REVENUE
                ? "after the first revenue, at the latest %s months after effect".formatted(deferral.longStopMonths())
                : "at the end of the trial";
        String silence = deferral.conversion() == Conversion.AUTO
                ? "the licence then goes on for the fee"
                : "without an opt-in the licence then ends and nothing is due";
        return "free for %s months, to be declined within the first %s; %s; fee of CNY %s, due %s; after declining: %s."
                .formatted(
                        deferral.trialMonths(),
                        deferral.monthsToDecline(),
                        silence,
                        Money.ofFen(plan.fixedFen()).yuan(),
                        due,
                        deferral.declineDuties());
    }

    private static Deferral deferral(FeePlan plan) {
        Deferral deferral = plan.deferral();
        if (deferral == null) {
            throw new IllegalStateException("a deferred plan without deferral was announced");
        }
        return deferral;
    }
}
