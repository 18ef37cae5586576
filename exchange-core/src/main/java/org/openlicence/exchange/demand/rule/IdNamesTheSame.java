package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An id that is taken names the thing that took it. */
@Rule(code = "DEM-02", law = Law.DESIGN, article = "repeats")
public record IdNamesTheSame(boolean same) implements BusinessRule {
    @Override
    public boolean holds() {
        return same;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
