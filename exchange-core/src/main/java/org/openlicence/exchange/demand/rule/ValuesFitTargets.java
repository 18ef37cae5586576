package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Every target has one value, and every value a target.
 *
 * @param open whether the milestone is agreed and not passed
 */
@Rule(code = "DEM-20", law = Law.DESIGN, article = "milestones")
public record ValuesFitTargets(boolean open, boolean complete) implements BusinessRule {
    @Override
    public boolean holds() {
        return open && complete;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("open", String.valueOf(open));
    }
}
