package org.openlicence.exchange.royalty.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A finding is answered once.
 *
 * <p>Source: decision of this exchange.
 */
@Rule(code = "RY-17", law = Law.DESIGN, article = "royalty-audit")
public record FindingAwaitsAnswer(int period, boolean awaited) implements BusinessRule {
    @Override
    public boolean holds() {
        return awaited;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("period", String.valueOf(period));
    }
}
