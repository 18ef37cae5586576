package org.openlicence.exchange.achievement.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** What is declined was asked for. */
@Rule(code = "AC-15", law = Law.SHP, article = "13")
public record EmpowermentIsAsked(boolean requested) implements BusinessRule {
    @Override
    public boolean holds() {
        return requested;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
