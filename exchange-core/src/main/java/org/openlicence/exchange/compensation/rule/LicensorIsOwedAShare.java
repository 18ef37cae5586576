package org.openlicence.exchange.compensation.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The fund passes on what it owes.
 *
 * <p>Source: decision of this exchange.
 */
@Rule(code = "CF-09", law = Law.DESIGN, article = "risk-compensation")
public record LicensorIsOwedAShare(long owedFen) implements BusinessRule {
    @Override
    public boolean holds() {
        return owedFen > 0;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
