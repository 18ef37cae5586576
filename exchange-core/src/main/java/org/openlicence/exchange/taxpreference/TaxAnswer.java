package org.openlicence.exchange.taxpreference;

/** How a condition was answered. */
public enum TaxAnswer {
    YES,
    NO,
    /** The party has not said. */
    UNKNOWN,
    /** No text that could be read decides it. */
    ASK_TAX_BODY
}
