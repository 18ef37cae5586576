package org.openlicence.exchange.reward.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A reward is for an achievement or a contract. */
@Rule(code = "RW-06", law = Law.CPL, article = "45")
public record SubjectIsNamed(boolean named) implements BusinessRule {
    @Override
    public boolean holds() {
        return named;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
