package org.openlicence.exchange.query.marketplace;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which of a few new offers each of many searches finds; there is no stored-query index in this distribution. */
public interface MarketplaceMatches {
    /**
     * Whether the marketplace has taken in an event; without delay, also before searches see it.
     *
     * @param sequence of the event within its listing
     * @throws MarketplaceUnavailable while the search index does not answer
     */
    boolean shows(String patentId, String listingId, long sequence);

    /**
     * The patents, out of those named, which each search finds by its words and facets and which can be taken today. Everything
     * the marketplace shows is seen.
     *
     * @return one set for each search, in their order
     * @throws MarketplaceUnavailable while the search index does not answer
     */
    List<Set<String>> matching(List<MarketplaceSearch> searches, Collection<String> patentIds);
}
