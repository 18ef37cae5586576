package org.openlicence.exchange.match;

/** What came of an introduction. */
public enum OutcomeKind {
    /** An open licence, taken on the announced terms. */
    LICENCE,
    /** A negotiated contract. */
    CONTRACT,
    /** The award of a demand. */
    AWARD
}
