package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A commission is settled by the side that owes it. */
@Rule(code = "MAT-18", law = Law.DESIGN, article = "introductions")
public record PayerSettles(boolean payer) implements BusinessRule {
    @Override
    public boolean holds() {
        return payer;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
