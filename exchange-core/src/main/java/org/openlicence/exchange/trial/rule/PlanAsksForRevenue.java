package org.openlicence.exchange.trial.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * First revenue is reported where the plan makes the fee due by it.
 *
 * <p>Source: the announced terms bind both sides (Civil Code art. 509).
 */
@Rule(code = "TR-04", law = Law.CC, article = "509")
public record PlanAsksForRevenue(boolean asks) implements BusinessRule {
    @Override
    public boolean holds() {
        return asks;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
