package org.openlicence.exchange.listing.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The patent has been entered on the exchange.
 *
 * @param patentId identity asked for
 * @param holds whether it is known
 */
@Rule(code = "PAT-01", law = Law.DESIGN, article = "patents")
public record PatentIsKnown(String patentId, boolean holds) implements BusinessRule {
    @Override
    public Map<String, String> inputs() {
        return Map.of("patentId", patentId);
    }
}
