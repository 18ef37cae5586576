package org.openlicence.exchange.query.marketplace;

/** Whether nearness in meaning had a part in a search, and if not, why. */
public enum MeaningUse {
    USED,
    /** The reader asked for words or a number only. */
    SWITCHED_OFF,
    /** A number, a class, an owner, a word or two, or nothing at all: what is meant is what is typed. */
    NOT_NEEDED,
    /** No model can be read now: words alone have found. */
    ABSENT
}
