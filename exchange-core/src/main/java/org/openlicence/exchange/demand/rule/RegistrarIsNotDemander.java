package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Nobody vets the demand of its own organisation. */
@Rule(code = "DEM-16", law = Law.DESIGN, article = "four-eyes")
public record RegistrarIsNotDemander(boolean own) implements BusinessRule {
    @Override
    public boolean holds() {
        return !own;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
