package org.openlicence.exchange.compensation.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The fund has such a claim.
 *
 * <p>Source: decision of this exchange.
 */
@Rule(code = "CF-10", law = Law.DESIGN, article = "risk-compensation")
public record ClaimIsKnown(boolean known) implements BusinessRule {
    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
