package org.openlicence.exchange.compensation.rule;

import java.util.Map;
import org.openlicence.exchange.compensation.ClaimStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A claim is decided once.
 *
 * <p>Source: decision of this exchange.
 */
@Rule(code = "CF-04", law = Law.DESIGN, article = "risk-compensation")
public record ClaimAwaitsDecision(ClaimStatus status) implements BusinessRule {
    @Override
    public boolean holds() {
        return status == ClaimStatus.FILED;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
