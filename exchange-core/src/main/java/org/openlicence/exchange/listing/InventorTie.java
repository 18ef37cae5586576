package org.openlicence.exchange.listing;

/** How the intended licensee stands to an inventor of the achievement (关联关系). */
public enum InventorTie {
    NONE,
    /** A company that an inventor owns or runs. */
    INVENTORS_COMPANY,
    /** Connected in another way, by kin or by shares. */
    CONNECTED
}
