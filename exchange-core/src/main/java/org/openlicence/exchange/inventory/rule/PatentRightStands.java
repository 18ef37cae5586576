package org.openlicence.exchange.inventory.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The plan is about patents in force: the right was granted and has neither expired nor ended. */
@Rule(code = "IV-02", law = Law.STOCK_PLAN_2024, article = "inventory")
public record PatentRightStands(String patentId, boolean inForce) implements BusinessRule {
    @Override
    public boolean holds() {
        return inForce;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("patentId", patentId);
    }
}
