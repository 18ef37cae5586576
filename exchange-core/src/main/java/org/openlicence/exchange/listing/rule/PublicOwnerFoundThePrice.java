package org.openlicence.exchange.listing.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * How a price was found is asked of public institutions alone; others price as they like.
 *
 * @param holds whether one of the owners is a public institution
 */
@Rule(code = "LST-07", law = Law.CPL, article = "18")
public record PublicOwnerFoundThePrice(boolean holds) implements BusinessRule {
    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
