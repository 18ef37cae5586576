package org.openlicence.exchange.inventory.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Only a patent the exchange knows is entered into an inventory. */
@Rule(code = "IV-01", law = Law.STOCK_PLAN_2024, article = "inventory")
public record PatentIsOnTheRegister(String patentId, boolean known) implements BusinessRule {
    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("patentId", patentId);
    }
}
