package org.openlicence.exchange.listing.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A listing that is drafted again under the same id is the same draft.
 *
 * @param listingId identity used twice
 * @param holds whether patent and terms are the same
 */
@Rule(code = "LST-02", law = Law.DESIGN, article = "listing-ids")
public record DraftedAlike(String listingId, boolean holds) implements BusinessRule {
    @Override
    public Map<String, String> inputs() {
        return Map.of("listingId", listingId);
    }
}
