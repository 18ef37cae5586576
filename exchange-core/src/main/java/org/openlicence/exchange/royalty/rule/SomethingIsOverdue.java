package org.openlicence.exchange.royalty.rule;

import java.util.Map;
import org.openlicence.exchange.royalty.RoyaltyStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A licensor demands what is overdue.
 *
 * <p>Source: Civil Code art. 873: a taker that did not pay as agreed pays what is missing. A statement withheld keeps the fee
 * back, and is treated alike by decision of this exchange.
 */
@Rule(code = "RY-07", law = Law.CC, article = "873")
public record SomethingIsOverdue(int period, RoyaltyStatus status) implements BusinessRule {
    @Override
    public boolean holds() {
        return status.inArrears();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("period", String.valueOf(period), "status", status.name());
    }
}
