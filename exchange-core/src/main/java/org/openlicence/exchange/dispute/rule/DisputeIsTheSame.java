package org.openlicence.exchange.dispute.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An id that is taken names the dispute that took it. */
@Rule(code = "DP-07", law = Law.DESIGN, article = "repeats")
public record DisputeIsTheSame(boolean same) implements BusinessRule {
    @Override
    public boolean holds() {
        return same;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
