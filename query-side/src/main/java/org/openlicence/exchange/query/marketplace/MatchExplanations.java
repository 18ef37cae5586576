package org.openlicence.exchange.query.marketplace;

import java.util.List;

/** Says what the order of the hits rests on. */
public interface MatchExplanations {
    /**
     * How the scores of some patents came about in a search; those that the words do not find are left out. Facets and sort play
     * no part in a score.
     *
     * @param patentIds at most {@value MarketplaceSearch#MAX_SIZE}
     * @throws MarketplaceUnavailable while the search index does not answer
     */
    List<MatchExplanation> of(MarketplaceSearch search, List<String> patentIds);
}
