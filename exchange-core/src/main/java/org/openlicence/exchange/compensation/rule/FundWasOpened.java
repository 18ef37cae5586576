package org.openlicence.exchange.compensation.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A claim goes to a fund that exists.
 *
 * <p>Source: decision of this exchange; a plan names its fund freely.
 */
@Rule(code = "CF-01", law = Law.DESIGN, article = "risk-compensation")
public record FundWasOpened(boolean opened) implements BusinessRule {
    @Override
    public boolean holds() {
        return opened;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
