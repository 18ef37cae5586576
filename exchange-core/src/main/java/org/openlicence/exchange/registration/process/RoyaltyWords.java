package org.openlicence.exchange.registration.process;

import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.shared.Money;

/** A running share as an agreement prints it. Only of plans that passed OL-11. */
final class RoyaltyWords {
    private RoyaltyWords() {}

    static String inChinese(FeePlan plan) {
        Long minimum = plan.royaltyMinimumFen();
        return "提成 %s%%，基数：%s；每 %s 个月结算一次%s。"
                .formatted(
                        rate(plan),
                        plan.royaltyDefinition(),
                        plan.royaltyPeriodMonths(),
                        minimum == null
                                ? ""
                                : "，每期不少于人民币 %s 元"
                                        .formatted(Money.ofFen(minimum).yuan()));
    }

    static String inEnglish(FeePlan plan) {
        Long minimum = plan.royaltyMinimumFen();
        return "royalty of %s %% of: %s; settled every %s months%s."
                .formatted(
                        rate(plan),
                        plan.royaltyDefinition(),
                        plan.royaltyPeriodMonths(),
                        minimum == null
                                ? ""
                                : ", at least CNY %s a period"
                                        .formatted(Money.ofFen(minimum).yuan()));
    }

    /** Percent with two decimals, from basis points. */
    private static String rate(FeePlan plan) {
        Integer basisPoints = plan.royaltyBasisPoints();
        int points = basisPoints == null ? 0 : basisPoints;
        return "%d.%02d".formatted(points / 100, points % 100);
    }
}
