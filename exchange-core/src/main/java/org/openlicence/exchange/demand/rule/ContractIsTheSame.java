package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Both sides state the same written contract. */
@Rule(code = "DEM-18", law = Law.CC, article = "863")
public record ContractIsTheSame(boolean same) implements BusinessRule {
    @Override
    public boolean holds() {
        return same;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
