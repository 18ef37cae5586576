package org.openlicence.exchange.reward.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A contract named by its number is registered. */
@Rule(code = "RW-18", law = Law.REG_2026, article = "registration")
public record ContractIsRegistered(boolean registered) implements BusinessRule {
    @Override
    public boolean holds() {
        return registered;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
