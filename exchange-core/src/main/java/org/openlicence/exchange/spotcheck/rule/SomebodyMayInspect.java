package org.openlicence.exchange.spotcheck.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An inspector is left who had no part in the case. @param left how many */
@Rule(code = "SC-03", law = Law.DESIGN, article = "spot-check")
public record SomebodyMayInspect(int inspectors, int left) implements BusinessRule {
    @Override
    public boolean holds() {
        return left > 0;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("inspectors", Integer.toString(inspectors));
    }
}
