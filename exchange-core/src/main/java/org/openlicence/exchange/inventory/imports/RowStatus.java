package org.openlicence.exchange.inventory.imports;

/** What became of one row of an import. */
public enum RowStatus {
    /** To be carried out once confirmed. */
    PENDING,
    /** Left out: something in it is wrong. */
    LEFT_OUT,
    IMPORTED,
    /** The exchange said no. */
    REFUSED,
    UNDONE,
    /** Could not be undone. */
    KEPT
}
