package org.openlicence.exchange.inventory.event;

/** What the owner wishes to do with a patent (转化意愿). */
public enum ConversionWish {
    /** Assign it (转让). */
    TRANSFER,
    /** License it (许可). */
    LICENCE,
    /** Exploit it itself (自行实施、产业化). */
    OWN_USE
}
