package org.openlicence.exchange.alert.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Only a search that the person has saved, and not dropped, can be changed. */
@Rule(code = "ALR-03", law = Law.DESIGN, article = "alerts")
public record SearchIsSaved(boolean saved) implements BusinessRule {
    @Override
    public boolean holds() {
        return saved;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
