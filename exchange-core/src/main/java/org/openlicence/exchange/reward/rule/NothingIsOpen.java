package org.openlicence.exchange.reward.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A plan is closed when every pool is paid and every payment filed. */
@Rule(code = "RW-20", law = Law.DESIGN, article = "reward-stages")
public record NothingIsOpen(boolean nothing) implements BusinessRule {
    @Override
    public boolean holds() {
        return nothing;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
