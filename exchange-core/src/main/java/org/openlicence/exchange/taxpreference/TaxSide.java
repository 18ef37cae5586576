package org.openlicence.exchange.taxpreference;

/** Which party of the contract a preference belongs to. */
public enum TaxSide {
    SELLER,
    BUYER
}
