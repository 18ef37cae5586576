package org.openlicence.exchange.query.outcome;

import org.openlicence.exchange.query.marketplace.MarketplaceQueries;
import org.openlicence.exchange.query.marketplace.RankedMarketplaces;
import org.openlicence.exchange.query.marketplace.Reading;
import org.openlicence.exchange.query.retrieval.Retrieval;
import org.openlicence.exchange.query.retrieval.ScoreWeights;
import org.springframework.stereotype.Component;

/** The ranking that serves, and the one to compare it with. */
@Component
public class Rankings {
    private final MarketplaceQueries marketplace;
    private final RankedMarketplaces others;
    private final Retrieval retrieval;
    private final CandidateWeights candidate;

    Rankings(
            MarketplaceQueries marketplace,
            RankedMarketplaces others,
            Retrieval retrieval,
            CandidateWeights candidate) {
        this.marketplace = marketplace;
        this.others = others;
        this.retrieval = retrieval;
        this.candidate = candidate;
    }

    public Ranking served() {
        return new MarketplaceRanking(served(retrieval), marketplace, Reading.AUTO);
    }

    /** The weights of the configuration; without them words alone, so that it is seen what meaning is worth. */
    public Ranking candidate() {
        return candidate
                .over(retrieval.weights())
                .map(this::by)
                .orElseGet(() -> new MarketplaceRanking(served(retrieval) + "/words", marketplace, Reading.WORDS));
    }

    private Ranking by(ScoreWeights weights) {
        return new MarketplaceRanking(weights.version(), others.by(weights), Reading.AUTO);
    }

    private static String served(Retrieval retrieval) {
        return retrieval.weights().version();
    }
}
