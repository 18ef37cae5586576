package org.openlicence.exchange.query.outcome;

import java.util.List;
import org.openlicence.exchange.query.marketplace.MarketplaceHit;
import org.openlicence.exchange.query.marketplace.MarketplaceQueries;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import org.openlicence.exchange.query.marketplace.Reading;

/**
 * A marketplace asked for its order only.
 *
 * @param reading how every text is taken; AUTO as the search itself says
 */
record MarketplaceRanking(String version, MarketplaceQueries marketplace, Reading reading) implements Ranking {
    @Override
    public List<String> best(String query, int places) {
        MarketplaceSearch asked = MarketplaceSearch.fromQueryString(query);
        var search = new MarketplaceSearch(
                asked.text(),
                reading == Reading.AUTO ? asked.by() : reading,
                asked.chosen(),
                "",
                asked.sort(),
                places,
                null);
        return marketplace.search(search).hits().stream()
                .map(MarketplaceHit::patentId)
                .toList();
    }
}
