package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The effect wanted from a technology is said with a number. */
@Rule(code = "DEM-05", law = Law.DESIGN, article = "guided-demand")
public record EffectHoldsNumber(boolean needed, boolean number) implements BusinessRule {
    @Override
    public boolean holds() {
        return !needed || number;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
