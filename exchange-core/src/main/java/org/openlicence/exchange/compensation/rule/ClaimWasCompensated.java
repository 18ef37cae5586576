package org.openlicence.exchange.compensation.rule;

import java.util.Map;
import org.openlicence.exchange.compensation.ClaimStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * What is recovered is shared where the fund has compensated.
 *
 * <p>Source: decision of this exchange.
 */
@Rule(code = "CF-08", law = Law.DESIGN, article = "risk-compensation")
public record ClaimWasCompensated(ClaimStatus status) implements BusinessRule {
    @Override
    public boolean holds() {
        return status == ClaimStatus.SETTLED || status == ClaimStatus.REPAYABLE;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
