package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * What is attached is open to takers or on the register, and its owner is the solver.
 *
 * @param attached its id; empty when nothing is
 */
@Rule(code = "DEM-13", law = Law.DESIGN, article = "attached-listing")
public record AttachmentIsSolvers(String attached, boolean owned) implements BusinessRule {
    @Override
    public boolean holds() {
        return owned;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("attached", attached);
    }
}
