package org.openlicence.exchange.taxpreference.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Only a correction that is awaited is recorded. */
@Rule(code = "TXP-06", law = Law.REG_2026, article = "16")
public record CorrectionIsAwaited(boolean awaited) implements BusinessRule {
    @Override
    public boolean holds() {
        return awaited;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
