package org.openlicence.exchange.royalty.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The licence has a royalty period of that number.
 *
 * <p>Source: decision of this exchange; periods follow from the announced plan.
 */
@Rule(code = "RY-01", law = Law.DESIGN, article = "royalty-periods")
public record PeriodIsOfTheLicence(int period, boolean known) implements BusinessRule {
    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("period", String.valueOf(period));
    }
}
