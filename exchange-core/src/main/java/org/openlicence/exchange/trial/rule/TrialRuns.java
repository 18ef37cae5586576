package org.openlicence.exchange.trial.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;
import org.openlicence.exchange.trial.TrialStatus;

/**
 * What ends a trial needs one that runs.
 *
 * <p>Source: the announced terms bind both sides (Civil Code art. 509).
 */
@Rule(code = "TR-01", law = Law.CC, article = "509")
public record TrialRuns(TrialStatus status) implements BusinessRule {
    @Override
    public boolean holds() {
        return status == TrialStatus.IN_TRIAL;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
