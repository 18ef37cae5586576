package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Contract type and amounts are determined before a decision is recommended. */
@Rule(code = "REG-03", law = Law.REG_2026, article = "13")
public record ReviewIsComplete(boolean classified, boolean determined) implements BusinessRule {
    @Override
    public boolean holds() {
        return classified && determined;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("classified", Boolean.toString(classified), "amounts", Boolean.toString(determined));
    }
}
