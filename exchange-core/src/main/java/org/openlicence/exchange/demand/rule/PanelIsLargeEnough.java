package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** So many experts at least screen a demand. */
@Rule(code = "DEM-29", law = Law.CHALLENGE_2021, article = "")
public record PanelIsLargeEnough(int experts, int least) implements BusinessRule {
    @Override
    public boolean holds() {
        return experts >= least;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("experts", String.valueOf(experts), "least", String.valueOf(least));
    }
}
