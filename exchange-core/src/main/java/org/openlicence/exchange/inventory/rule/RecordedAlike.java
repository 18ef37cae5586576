package org.openlicence.exchange.inventory.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A patent that is recorded again is recorded with the same facts; a change is a revision. */
@Rule(code = "IV-05", law = Law.DESIGN, article = "inventory-ids")
public record RecordedAlike(String inventoryId, boolean holds) implements BusinessRule {
    @Override
    public Map<String, String> inputs() {
        return Map.of("inventoryId", inventoryId);
    }
}
