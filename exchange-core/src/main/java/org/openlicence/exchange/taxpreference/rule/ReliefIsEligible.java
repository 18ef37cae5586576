package org.openlicence.exchange.taxpreference.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;
import org.openlicence.exchange.taxpreference.TaxOutcome;

/** A relief is claimed when the contract is registered with its final amount and every condition holds, and nothing claimed before waits to be put right. */
@Rule(code = "TXP-02", law = Law.DESIGN, article = "claim-after-eligibility")
public record ReliefIsEligible(TaxOutcome outcome, boolean correctionAwaited) implements BusinessRule {
    @Override
    public boolean holds() {
        return outcome == TaxOutcome.ELIGIBLE && !correctionAwaited;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("outcome", outcome.name(), "correctionAwaited", String.valueOf(correctionAwaited));
    }
}
