package org.openlicence.exchange.royalty.rule;

import java.util.Map;
import org.openlicence.exchange.royalty.RoyaltyStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A period is audited when it was stated, and once.
 *
 * <p>Source: decision of this exchange.
 */
@Rule(code = "RY-14", law = Law.DESIGN, article = "royalty-audit")
public record PeriodCanBeAudited(int period, RoyaltyStatus status, boolean audited) implements BusinessRule {
    @Override
    public boolean holds() {
        return !status.unstated() && !audited;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("period", String.valueOf(period), "status", status.name());
    }
}
