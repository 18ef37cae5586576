package org.openlicence.exchange.dispute.rule;

import java.util.Map;
import java.util.Set;
import org.openlicence.exchange.dispute.DisputeStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A step is open from where the dispute stands. Parties who do not wish to negotiate may go on at once (Patent Law art. 52).
 *
 * @param from where the step may be taken
 */
@Rule(code = "DP-01", law = Law.PL, article = "52")
public record StepFitsDispute(DisputeStatus status, Set<DisputeStatus> from) implements BusinessRule {
    @Override
    public boolean holds() {
        return from.contains(status);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
