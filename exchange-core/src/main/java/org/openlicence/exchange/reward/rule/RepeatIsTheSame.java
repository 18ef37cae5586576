package org.openlicence.exchange.reward.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A number that is used again names the same thing with the same facts. */
@Rule(code = "RW-04", law = Law.DESIGN, article = "repeats")
public record RepeatIsTheSame(boolean same) implements BusinessRule {
    @Override
    public boolean holds() {
        return same;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
