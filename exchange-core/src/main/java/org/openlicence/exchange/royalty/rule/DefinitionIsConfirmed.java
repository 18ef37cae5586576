package org.openlicence.exchange.royalty.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The taker says that the figure was reckoned by the definition printed in the declaration, deductions included.
 *
 * <p>Source: the announced terms bind both sides (Civil Code art. 509).
 */
@Rule(code = "RY-05", law = Law.CC, article = "509")
public record DefinitionIsConfirmed(boolean confirmed) implements BusinessRule {
    @Override
    public boolean holds() {
        return confirmed;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
