package org.openlicence.exchange.taxpreference;

/** Where a preference stands. */
public enum PreferenceStatus {
    ESTIMATED,
    ELIGIBLE,
    INELIGIBLE,
    CLAIM_RECORDED,
    /** What was claimed is covered no more. */
    CORRECTION_REQUIRED,
    CORRECTED,
    /** The party claims nothing more; a correction opens it again. */
    CLOSED
}
