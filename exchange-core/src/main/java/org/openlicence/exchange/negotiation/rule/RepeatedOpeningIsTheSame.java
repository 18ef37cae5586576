package org.openlicence.exchange.negotiation.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The same id opens the same negotiation.
 *
 * @param same whether the content is that of the first time
 */
@Rule(code = "NG-09", law = Law.DESIGN, article = "idempotency")
public record RepeatedOpeningIsTheSame(boolean same) implements BusinessRule {
    @Override
    public boolean holds() {
        return same;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
