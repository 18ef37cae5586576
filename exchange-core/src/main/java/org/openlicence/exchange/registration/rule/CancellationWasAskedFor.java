package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A registration is cancelled at the request of its party. */
@Rule(code = "REG-22", law = Law.REG_2026, article = "16")
public record CancellationWasAskedFor(boolean asked) implements BusinessRule {
    @Override
    public boolean holds() {
        return asked;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("asked", Boolean.toString(asked));
    }
}
