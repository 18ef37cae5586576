package org.openlicence.exchange.achievement.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Inventors are there once each, and their shares sum to the whole. @param sum of the shares, basis points */
@Rule(code = "AC-02", law = Law.DESIGN, article = "shares")
public record SharesAreWhole(int inventors, int different, int sum, boolean allPositive) implements BusinessRule {
    @Override
    public boolean holds() {
        return inventors > 0 && inventors == different && sum == 10_000 && allPositive;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("sum", sum / 100 + "." + String.format("%02d", sum % 100));
    }
}
