package org.openlicence.exchange.query.outcome;

import java.util.List;

/** A way to rank the marketplace, by whose version its results are told apart. */
public interface Ranking {
    /** Version of its weights. */
    String version();

    /**
     * The best patents for a search, best first.
     *
     * @param query address part of the search
     * @throws org.openlicence.exchange.query.marketplace.MarketplaceUnavailable while the index does not answer
     */
    List<String> best(String query, int places);
}
