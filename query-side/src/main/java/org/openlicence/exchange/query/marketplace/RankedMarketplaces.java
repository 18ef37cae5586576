package org.openlicence.exchange.query.marketplace;

import org.openlicence.exchange.query.retrieval.ScoreWeights;

/** The marketplace as other weights would order it, over the same index: to compare them before they serve. */
public interface RankedMarketplaces {
    MarketplaceQueries by(ScoreWeights weights);
}
