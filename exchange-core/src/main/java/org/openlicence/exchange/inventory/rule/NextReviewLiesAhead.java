package org.openlicence.exchange.inventory.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A record is looked at again on a day to come. */
@Rule(code = "IV-04", law = Law.STOCK_PLAN_2024, article = "yearly-review")
public record NextReviewLiesAhead(@Nullable LocalDate nextReviewOn, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return nextReviewOn == null || nextReviewOn.isAfter(today);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("nextReviewOn", String.valueOf(nextReviewOn), "today", today.toString());
    }
}
