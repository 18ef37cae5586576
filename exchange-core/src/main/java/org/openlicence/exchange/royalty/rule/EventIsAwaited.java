package org.openlicence.exchange.royalty.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * An instalment that falls due upon an event waits for it.
 *
 * <p>Source: the announced plan; the fee is paid as agreed (Civil Code art. 867).
 */
@Rule(code = "RY-11", law = Law.CC, article = "867")
public record EventIsAwaited(int period, boolean awaited) implements BusinessRule {
    @Override
    public boolean holds() {
        return awaited;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("period", String.valueOf(period));
    }
}
