package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The result of a runner is accepted after it passed its gate. */
@Rule(code = "DEM-24", law = Law.DESIGN, article = "horse-race")
public record GateIsBehind(boolean race, boolean passed) implements BusinessRule {
    @Override
    public boolean holds() {
        return !race || passed;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
