package org.openlicence.exchange.negotiation;

/** Whose word an offer is. */
public enum Side {
    TAKER,
    LICENSOR
}
