package org.openlicence.exchange.spotcheck.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** There is something to draw from. */
@Rule(code = "SC-07", law = Law.DESIGN, article = "spot-check")
public record SomethingWasRegistered(int population) implements BusinessRule {
    @Override
    public boolean holds() {
        return population > 0;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
