package org.openlicence.exchange.taxpreference;

/** What a rule asks; each is ticked by itself. */
public enum TaxCondition {
    REGISTERED,
    AMOUNT_FINAL,
    KIND_COUNTS,
    AMOUNTS_GIVEN,
    KEPT_APART,
    NOT_WAIVED,
    TERM_LONG_ENOUGH,
    OWNED,
    WORLD_WIDE,
    NOT_WHOLLY_RELATED,
    EXPORT_FREE,
    SEPARATE_BOOKS,
    SMALL_PAYER,
    SMALL_SCALE_PAYER,
    WITHIN_THE_LINE,
    REDUCTION_IN_FORCE,
    TRADE_COUNTS,
    ARMS_LENGTH,
    PUBLIC_UNIT,
    PUBLISHED,
    IN_WINDOW,
    SHARES_ONLY,
    FILED
}
