package org.openlicence.exchange.royalty.rule;

import java.util.Map;
import org.openlicence.exchange.royalty.RoyaltyStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A period has one statement; another figure is a correction of it.
 *
 * <p>Source: decision of this exchange; the taker owes what the statement says (Civil Code art. 867).
 */
@Rule(code = "RY-03", law = Law.CC, article = "867")
public record PeriodIsNotStatedOtherwise(int period, RoyaltyStatus status) implements BusinessRule {
    @Override
    public boolean holds() {
        return status.unstated();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("period", String.valueOf(period), "status", status.name());
    }
}
