package org.openlicence.exchange.dispute.rule;

import java.util.Map;
import org.openlicence.exchange.dispute.DisputeOutcome;
import org.openlicence.exchange.dispute.DisputeStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * An end follows from where the dispute stands: an agreement of mediation from mediation, a judgment from a court. That the
 * parties settled is never said by one of them alone.
 */
@Rule(code = "DP-04", law = Law.PL, article = "52")
public record OutcomeFitsDispute(DisputeOutcome outcome, DisputeStatus status) implements BusinessRule {
    @Override
    public boolean holds() {
        return switch (outcome) {
            case SETTLED -> false;
            case MEDIATION_AGREEMENT -> status == DisputeStatus.MEDIATED;
            case JUDGMENT, COURT_SETTLEMENT -> status == DisputeStatus.IN_COURT;
            case WITHDRAWN -> status != DisputeStatus.CLOSED;
        };
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("outcome", outcome.name(), "status", status.name());
    }
}
