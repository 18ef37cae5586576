package org.openlicence.exchange.negotiation;

/** Where a negotiation stands. State table: docs/domain/negotiation.md */
public enum NegotiationStatus {
    /** Offers go to and fro. */
    NEGOTIATING,
    /** Everybody agreed to one version; it is published where that is due, and signed. */
    AGREED,
    /** Everybody signed; a licence forms. */
    SIGNED,
    /** One side ended it without a contract. */
    BROKEN_OFF;

    /** Whether it still may lead to a contract. */
    public boolean open() {
        return this == NEGOTIATING || this == AGREED;
    }
}
