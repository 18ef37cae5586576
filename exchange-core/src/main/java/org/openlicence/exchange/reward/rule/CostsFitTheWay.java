package org.openlicence.exchange.reward.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Shares and a year's operating profit have no costs taken off: they are reckoned from their value. */
@Rule(code = "RW-16", law = Law.CPL, article = "45")
public record CostsFitTheWay(boolean fit) implements BusinessRule {
    @Override
    public boolean holds() {
        return fit;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
