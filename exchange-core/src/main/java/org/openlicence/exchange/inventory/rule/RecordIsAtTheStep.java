package org.openlicence.exchange.inventory.rule;

import java.util.Map;
import java.util.Set;
import org.openlicence.exchange.inventory.InventoryStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Every step has its place: recorded, college, university, pool. */
@Rule(code = "IV-06", law = Law.STOCK_PLAN_2024, article = "review-steps")
public record RecordIsAtTheStep(InventoryStatus status, Set<InventoryStatus> allowed) implements BusinessRule {
    @Override
    public boolean holds() {
        return allowed.contains(status);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
