package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.demand.FailureReason;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An award fails by the one who may say so: unsigned after its last day by the exchange or the demander, given up by the solver, failed work by the demander. */
@Rule(code = "DEM-22", law = Law.DESIGN, article = "failed-award")
public record FailureFits(FailureReason reason, boolean fits) implements BusinessRule {
    @Override
    public boolean holds() {
        return fits;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("reason", reason.name());
    }
}
