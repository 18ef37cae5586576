package org.openlicence.exchange.demand.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A result is accepted when it meets every mandatory indicator.
 *
 * @param missed names of those it misses
 */
@Rule(code = "DEM-21", law = Law.DESIGN, article = "acceptance")
public record ResultMeetsIndicators(List<String> missed) implements BusinessRule {
    @Override
    public boolean holds() {
        return missed.isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("missed", String.join(", ", missed));
    }
}
