package org.openlicence.exchange.query.marketplace;

import java.util.Optional;

/** Searches over the marketplace. The index is a fraction of a second behind the events; {@link #freshness()} says how much. */
public interface MarketplaceQueries {
    /**
     * One page of the patents that match, with facets and the exact number of hits.
     *
     * @throws org.openlicence.exchange.query.paging.QueryRefused PAGE-01 when {@code after} is no place in this search
     * @throws MarketplaceUnavailable while the search index does not answer
     */
    MarketplaceResult search(MarketplaceSearch search);

    /** One patent by its id, as the marketplace knows it; without delay once it has been written. */
    Optional<MarketplaceHit> byPatent(String patentId);

    /** How far behind the events the marketplace is. */
    Freshness freshness();
}
