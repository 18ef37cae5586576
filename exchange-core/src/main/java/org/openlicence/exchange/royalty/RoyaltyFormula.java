package org.openlicence.exchange.royalty;

import org.openlicence.exchange.shared.Money;

/** What a royalty comes to. Pure. */
public final class RoyaltyFormula {
    private RoyaltyFormula() {}

    /**
     * {@code max(max(0, base) x rate, minimum)}, rounded half up to the fen. A loss gives no more than the minimum and is not
     * carried forward.
     *
     * @param baseFen net sales or profit of one period by the plan's own definition; a loss is negative
     * @param basisPoints rate, 10,000 = 100 %
     * @param minimumFen least royalty of the period, fen; 0 when the plan has none
     */
    public static Money due(long baseFen, int basisPoints, long minimumFen) {
        long share = Money.ofFen(Math.max(0, baseFen)).basisPoints(basisPoints).fen();
        return Money.ofFen(Math.max(share, minimumFen));
    }
}
