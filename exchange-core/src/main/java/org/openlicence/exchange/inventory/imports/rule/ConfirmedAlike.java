package org.openlicence.exchange.inventory.imports.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An import that is confirmed again has the same rows. */
@Rule(code = "IV-12", law = Law.DESIGN, article = "import")
public record ConfirmedAlike(String batchId, boolean holds) implements BusinessRule {
    @Override
    public Map<String, String> inputs() {
        return Map.of("batchId", batchId);
    }
}
