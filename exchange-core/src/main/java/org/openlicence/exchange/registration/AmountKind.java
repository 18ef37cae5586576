package org.openlicence.exchange.registration;

/** Kinds of price line: those that are technology, and those that are not (技术交易额 excludes the latter). */
public enum AmountKind {
    RND_FUNDS_AND_FEE(true),
    TRANSFER_PRICE(true),
    LICENCE_FIXED(true),
    ENTRY_FEE(true),
    ROYALTY_CONFIRMED(true),
    CONSULTING_FEE(true),
    SERVICE_FEE(true),
    TRAINING_FEE(true),
    INTERMEDIARY_FEE(true),
    /** Carrier of the technology in reasonable quantity, e.g. one or two prototypes. */
    CARRIER_WITHIN_REASON(true),
    EQUIPMENT(false),
    INSTRUMENT(false),
    PARTS(false),
    RAW_MATERIAL(false),
    CARRIER_EXCESS(false),
    CONSTRUCTION(false),
    OTHER_NONTECH(false);

    private final boolean technology;

    AmountKind(boolean technology) {
        this.technology = technology;
    }

    public boolean technology() {
        return technology;
    }
}
