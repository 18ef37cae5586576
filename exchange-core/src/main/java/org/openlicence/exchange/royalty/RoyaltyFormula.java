package org.openlicence.exchange.royalty;

import org.openlicence.exchange.shared.Money;

/** What a royalty comes to. Pure. */
public final class RoyaltyFormula {
    private RoyaltyFormula() {}

    /**
     * {@code max(0, base) x rate}, rounded half up to the fen. A loss gives nothing and is not carried forward.
     *
     * @param baseFen net sales or profit of one period by the plan's own definition; a loss is negative
     * @param basisPoints rate, 10,000 = 100 %
     */
    public static Money due(long baseFen, int basisPoints) {
        return Money.ofFen(Math.max(0, baseFen)).basisPoints(basisPoints);
    }
}
