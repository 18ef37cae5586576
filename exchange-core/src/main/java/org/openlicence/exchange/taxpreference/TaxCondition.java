package org.openlicence.exchange.taxpreference;

/** What a rule asks; each is ticked by itself. */
public enum TaxCondition {
    REGISTERED,
    AMOUNT_FINAL,
    KIND_COUNTS,
    /** No province's authority can recognise the contract of a seller abroad. */
    SELLER_HAS_PLACE,
    /** The relief of transfer income is for enterprises resident in China. */
    RESIDENT,
    AMOUNTS_GIVEN,
    KEPT_APART,
    NOT_WAIVED,
    TERM_LONG_ENOUGH,
    OWNED,
    WORLD_WIDE,
    NOT_WHOLLY_RELATED,
    EXPORT_FREE,
    SEPARATE_BOOKS,
    /** By the commerce authority, of a transfer over the border (财税[2010]111号 art. 3). */
    COMMERCE_REGISTERED,
    /** By the science authority, where public funds paid for the result (财税[2010]111号 art. 3). */
    FUNDS_APPROVED,
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
