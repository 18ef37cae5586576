package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An award names one solver, a horse race two or more while that many finalists are left; its experts name as many or none. */
@Rule(code = "DEM-17", law = Law.YRD_2025, article = "7")
public record AwardNamesEnough(int chosen, int least, int most) implements BusinessRule {
    @Override
    public boolean holds() {
        return chosen >= least && chosen <= most;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("chosen", String.valueOf(chosen), "least", String.valueOf(least), "most", String.valueOf(most));
    }
}
