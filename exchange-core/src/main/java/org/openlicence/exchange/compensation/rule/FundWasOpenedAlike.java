package org.openlicence.exchange.compensation.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A fund that exists was opened with the same name and region.
 *
 * <p>Source: decision of this exchange.
 */
@Rule(code = "CF-02", law = Law.DESIGN, article = "risk-compensation")
public record FundWasOpenedAlike(boolean alike) implements BusinessRule {
    @Override
    public boolean holds() {
        return alike;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
