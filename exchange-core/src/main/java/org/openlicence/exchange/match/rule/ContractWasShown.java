package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Nobody agrees to an introduction without having seen the brokerage contract under which the broker is paid. */
@Rule(code = "MAT-22", law = Law.CPL, article = "30")
public record ContractWasShown(boolean shown) implements BusinessRule {
    @Override
    public boolean holds() {
        return shown;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
