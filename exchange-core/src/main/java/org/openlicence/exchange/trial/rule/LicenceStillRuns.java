package org.openlicence.exchange.trial.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A licence that is over cannot be ended; what was due before stays owed.
 *
 * <p>Source: Civil Code arts 565, 567.
 */
@Rule(code = "TR-13", law = Law.CC, article = "565")
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
