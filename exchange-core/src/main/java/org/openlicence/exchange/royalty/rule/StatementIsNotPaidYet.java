package org.openlicence.exchange.royalty.rule;

import java.util.Map;
import org.openlicence.exchange.royalty.RoyaltyStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * What was stated is corrected before it is paid; what was paid is settled.
 *
 * <p>Source: decision of this exchange.
 */
@Rule(code = "RY-04", law = Law.DESIGN, article = "royalty-corrections")
public record StatementIsNotPaidYet(int period, RoyaltyStatus status) implements BusinessRule {
    @Override
    public boolean holds() {
        return status.correctable();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("period", String.valueOf(period), "status", status.name());
    }
}
