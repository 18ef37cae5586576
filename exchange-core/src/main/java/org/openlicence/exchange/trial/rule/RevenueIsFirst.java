package org.openlicence.exchange.trial.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;
import org.openlicence.exchange.trial.TrialStatus;

/**
 * There is one first revenue, and it counts while the fee is not overdue.
 *
 * <p>Source: the announced terms bind both sides (Civil Code art. 509).
 */
@Rule(code = "TR-05", law = Law.CC, article = "509")
public record RevenueIsFirst(TrialStatus status, boolean first) implements BusinessRule {
    @Override
    public boolean holds() {
        return first;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
