package org.openlicence.exchange.reward.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A receipt that cost more than it brought in leaves nothing to be paid. */
@Rule(code = "RW-15", law = Law.CPL, article = "45")
public record PoolIsNotEmpty(boolean something) implements BusinessRule {
    @Override
    public boolean holds() {
        return something;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
