package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A step is for a solution that stands where the step asks for it, and by its solver where the solver acts.
 *
 * @param status where it stands; empty when there is none such of this actor
 */
@Rule(code = "DEM-14", law = Law.DESIGN, article = "solutions")
public record SolutionIsThere(String solutionId, String status, boolean fits) implements BusinessRule {
    @Override
    public boolean holds() {
        return fits;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("solutionId", solutionId, "status", status);
    }
}
