package org.openlicence.exchange.listing.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The patent has no other live listing.
 *
 * @param listing the listing judged; absent before it is drafted
 * @param live the live listing of the patent; absent when it has none
 */
@Rule(code = "OL-18", law = Law.DESIGN, article = "one-listing")
public record NoOtherLiveListing(
        @Nullable ListingId listing, @Nullable ListingId live) implements BusinessRule {
    @Override
    public boolean holds() {
        return live == null || live.equals(listing);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("liveListing", String.valueOf(live));
    }
}
