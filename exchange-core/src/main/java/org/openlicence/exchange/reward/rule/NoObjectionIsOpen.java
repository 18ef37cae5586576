package org.openlicence.exchange.reward.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** One objection is answered before the next step. */
@Rule(code = "RW-12", law = Law.MOST_2018_103, article = "publicity")
public record NoObjectionIsOpen(boolean none) implements BusinessRule {
    @Override
    public boolean holds() {
        return none;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
