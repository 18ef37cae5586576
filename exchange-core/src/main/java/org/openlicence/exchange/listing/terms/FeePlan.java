package org.openlicence.exchange.listing.terms;

import org.jspecify.annotations.Nullable;

/**
 * How the announced fee is reckoned. A draft may be incomplete; OL-11 says what is missing before it is filed.
 *
 * @param kind the plan
 * @param amountFen LUMP_SUM: the whole fee, fen
 * @param entryFen ENTRY_PLUS_ROYALTY: due at conclusion, fen
 * @param royaltyBase ENTRY_PLUS_ROYALTY: what the rate is applied to
 * @param royaltyBasisPoints ENTRY_PLUS_ROYALTY: rate, 10,000 = 100 %
 * @param royaltyDefinition ENTRY_PLUS_ROYALTY: how net sales or profit are reckoned, printed in the declaration
 * @param royaltyPeriodMonths ENTRY_PLUS_ROYALTY: length of a statement period
 */
public record FeePlan(
        Kind kind,
        @Nullable Long amountFen,
        @Nullable Long entryFen,
        @Nullable RoyaltyBase royaltyBase,
        @Nullable Integer royaltyBasisPoints,
        @Nullable String royaltyDefinition,
        @Nullable Integer royaltyPeriodMonths) {
    public enum Kind {
        /** No fee (免费). */
        FREE,
        /** One sum at conclusion (一次总付). */
        LUMP_SUM,
        /** A sum at conclusion and a running share (入门费加提成). */
        ENTRY_PLUS_ROYALTY
    }

    public enum RoyaltyBase {
        NET_SALES,
        PROFIT
    }

    public static FeePlan free() {
        return new FeePlan(Kind.FREE, null, null, null, null, null, null);
    }

    public static FeePlan lumpSum(long amountFen) {
        return new FeePlan(Kind.LUMP_SUM, amountFen, null, null, null, null, null);
    }

    public static FeePlan entryPlusRoyalty(
            long entryFen, RoyaltyBase base, int basisPoints, String definition, int periodMonths) {
        return new FeePlan(Kind.ENTRY_PLUS_ROYALTY, null, entryFen, base, basisPoints, definition, periodMonths);
    }

    /** What is due at conclusion, fen; 0 when nothing is. Only for plans that passed OL-11. */
    public long dueAtConclusionFen() {
        return switch (kind) {
            case FREE -> 0;
            case LUMP_SUM -> amountFen == null ? 0 : amountFen;
            case ENTRY_PLUS_ROYALTY -> entryFen == null ? 0 : entryFen;
        };
    }
}
