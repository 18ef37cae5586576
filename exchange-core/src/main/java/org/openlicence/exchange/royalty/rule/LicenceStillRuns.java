package org.openlicence.exchange.royalty.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A licence that is over cannot be ended; what is owed for its time stays owed.
 *
 * <p>Source: Civil Code arts 565, 567.
 */
@Rule(code = "RY-10", law = Law.CC, article = "565")
public record LicenceStillRuns(boolean runs) implements BusinessRule {
    @Override
    public boolean holds() {
        return runs;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
