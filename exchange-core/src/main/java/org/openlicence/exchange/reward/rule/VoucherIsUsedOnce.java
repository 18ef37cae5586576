package org.openlicence.exchange.reward.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A cost is taken off one receipt of a plan. @param used vouchers that were used before, or twice here */
@Rule(code = "RW-07", law = Law.DESIGN, article = "reward-costs")
public record VoucherIsUsedOnce(List<String> used) implements BusinessRule {
    @Override
    public boolean holds() {
        return used.isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("used", String.join(", ", used));
    }
}
