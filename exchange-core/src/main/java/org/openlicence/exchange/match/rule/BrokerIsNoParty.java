package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Who brings two sides together is neither of them. */
@Rule(code = "MAT-03", law = Law.CPL, article = "30")
public record BrokerIsNoParty(boolean party) implements BusinessRule {
    @Override
    public boolean holds() {
        return !party;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
