package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A question is answered once. */
@Rule(code = "DEM-11", law = Law.DESIGN, article = "clarifications")
public record QuestionIsOpen(boolean open) implements BusinessRule {
    @Override
    public boolean holds() {
        return open;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
