package org.openlicence.exchange.query.outcome;

import org.openlicence.exchange.query.marketplace.MarketplaceQueries;
import org.openlicence.exchange.query.marketplace.RankedMarketplaces;
import org.openlicence.exchange.query.marketplace.Reading;
import org.openlicence.exchange.query.retrieval.Retrieval;
import org.openlicence.exchange.query.retrieval.ScoreWeights;
import org.springframework.stereotype.Component;

/** The ranking that serves, and others to compare it with. */
@Component
public class Rankings {
    private final MarketplaceQueries marketplace;
    private final RankedMarketplaces others;
    private final Retrieval retrieval;

    Rankings(MarketplaceQueries marketplace, RankedMarketplaces others, Retrieval retrieval) {
        this.marketplace = marketplace;
        this.others = others;
        this.retrieval = retrieval;
    }

    public Ranking served() {
        return new MarketplaceRanking(served(retrieval), marketplace, Reading.AUTO);
    }

    /** Words alone, so that it is seen what meaning is worth. */
    public Ranking words() {
        return new MarketplaceRanking(served(retrieval) + "/words", marketplace, Reading.WORDS);
    }

    /** The marketplace as other weights would order it. */
    public Ranking by(ScoreWeights weights) {
        return new MarketplaceRanking(weights.version(), others.by(weights), Reading.AUTO);
    }

    private static String served(Retrieval retrieval) {
        return retrieval.weights().version();
    }
}
