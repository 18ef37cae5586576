package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** What holds a state secret is not put on a list; the demander declares that nothing in it is one. */
@Rule(code = "DEM-01", law = Law.SH_2025_11, article = "8")
public record DemandIsUnclassified(boolean declared) implements BusinessRule {
    @Override
    public boolean holds() {
        return declared;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
