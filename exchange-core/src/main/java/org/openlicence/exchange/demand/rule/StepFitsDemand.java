package org.openlicence.exchange.demand.rule;

import java.util.Map;
import java.util.Set;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A step is open from where the demand stands.
 *
 * @param from where the step may be taken
 */
@Rule(code = "DEM-03", law = Law.SH_2025_11, article = "8")
public record StepFitsDemand(DemandStatus status, Set<DemandStatus> from) implements BusinessRule {
    @Override
    public boolean holds() {
        return from.contains(status);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
