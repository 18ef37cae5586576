package org.openlicence.exchange.reward.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An agreement, a rule of the unit or the law sets the percentage; for work for a client the law sets none. */
@Rule(code = "RW-05", law = Law.HRSS_2021_14, article = "3")
public record PercentageIsSet(boolean set) implements BusinessRule {
    @Override
    public boolean holds() {
        return set;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
