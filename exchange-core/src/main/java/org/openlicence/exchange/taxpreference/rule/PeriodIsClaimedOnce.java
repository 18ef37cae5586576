package org.openlicence.exchange.taxpreference.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A period is claimed once; a different amount goes through a correction. */
@Rule(code = "TXP-04", law = Law.DESIGN, article = "one-claim-a-period")
public record PeriodIsClaimedOnce(boolean claimed) implements BusinessRule {
    @Override
    public boolean holds() {
        return !claimed;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
