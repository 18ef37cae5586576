package org.openlicence.exchange.demand.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A demand says problem, indicators, day, money, ownership of the results, conditions for bidders, and where it belongs.
 *
 * @param missing names of what is missing, sorted
 */
@Rule(code = "DEM-04", law = Law.OPEN_BID_2023, article = "")
public record DemandIsComplete(List<String> missing) implements BusinessRule {
    @Override
    public boolean holds() {
        return missing.isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("missing", String.join(", ", missing));
    }
}
