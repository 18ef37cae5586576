package org.openlicence.exchange.dispute.rule;

import java.util.Map;
import org.openlicence.exchange.dispute.DisputeOutcome;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Only who raised a claim gives it up. */
@Rule(code = "DP-05", law = Law.DESIGN, article = "claimant")
public record ClaimantWithdraws(DisputeOutcome outcome, boolean claimant) implements BusinessRule {
    @Override
    public boolean holds() {
        return outcome != DisputeOutcome.WITHDRAWN || claimant;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
