package org.openlicence.exchange.query.outcome;

import java.util.List;
import java.util.Locale;
import org.openlicence.exchange.query.marketplace.MarketplaceHit;
import org.openlicence.exchange.query.marketplace.MarketplaceQueries;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import org.openlicence.exchange.query.marketplace.Reading;
import org.openlicence.exchange.query.retrieval.Retrieval;
import org.springframework.stereotype.Component;

/** The marketplace as it serves. */
@Component
public class ServedRanking implements Ranking {
    private final MarketplaceQueries marketplace;
    private final Retrieval retrieval;

    ServedRanking(MarketplaceQueries marketplace, Retrieval retrieval) {
        this.marketplace = marketplace;
        this.retrieval = retrieval;
    }

    @Override
    public String version() {
        return retrieval.weights().version();
    }

    @Override
    public List<String> best(String query, int places) {
        return best(MarketplaceSearch.fromQueryString(query), places);
    }

    /** The same, with every text taken in one way, to see what that way is worth. */
    public Ranking readBy(Reading reading) {
        return new Ranking() {
            @Override
            public String version() {
                return ServedRanking.this.version() + "/" + reading.name().toLowerCase(Locale.ROOT);
            }

            @Override
            public List<String> best(String query, int places) {
                MarketplaceSearch asked = MarketplaceSearch.fromQueryString(query);
                return ServedRanking.this.best(
                        new MarketplaceSearch(
                                asked.text(), reading, asked.chosen(), "", asked.sort(), asked.size(), null),
                        places);
            }
        };
    }

    private List<String> best(MarketplaceSearch asked, int places) {
        var search = new MarketplaceSearch(asked.text(), asked.by(), asked.chosen(), "", asked.sort(), places, null);
        return marketplace.search(search).hits().stream()
                .map(MarketplaceHit::patentId)
                .toList();
    }
}
