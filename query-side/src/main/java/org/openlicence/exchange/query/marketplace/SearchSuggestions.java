package org.openlicence.exchange.query.marketplace;

import java.util.List;

/** Suggestions for a text that is still being typed. */
public interface SearchSuggestions {
    /** Longer texts are no longer completed but searched for. */
    int MOST_TYPED = 100;

    /**
     * Fields, owners, products and titles, a few of each; none for a text too short or too long to complete.
     *
     * @throws MarketplaceUnavailable while the search index does not answer
     */
    List<SearchSuggestion> of(String typed);
}
