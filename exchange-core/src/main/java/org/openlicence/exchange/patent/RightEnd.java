package org.openlicence.exchange.patent;

/** How a patent right ends (Patent Law arts 42, 44, 47). */
public enum RightEnd {
    EXPIRED,
    FEE_UNPAID,
    ABANDONED,
    INVALIDATED
}
