package org.openlicence.exchange.taxpreference.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A preference is closed once something was claimed on it and nothing waits to be put right. */
@Rule(code = "TXP-10", law = Law.DESIGN, article = "claim-closing")
public record ClaimsAreSettled(boolean claimed, boolean correctionAwaited) implements BusinessRule {
    @Override
    public boolean holds() {
        return claimed && !correctionAwaited;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("claimed", String.valueOf(claimed), "correctionAwaited", String.valueOf(correctionAwaited));
    }
}
