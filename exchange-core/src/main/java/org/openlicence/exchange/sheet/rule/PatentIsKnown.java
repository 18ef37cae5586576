package org.openlicence.exchange.sheet.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A sheet is about a patent the exchange knows. */
@Rule(code = "TSH-01", law = Law.DESIGN, article = "technology-sheet")
public record PatentIsKnown(String patentId, boolean holds) implements BusinessRule {
    @Override
    public Map<String, String> inputs() {
        return Map.of("patentId", patentId);
    }
}
