package org.openlicence.exchange.spotcheck;

/** Where a spot check stands. */
public enum SpotCheckStatus {
    /** Will be made because the contract was registered on a commitment. */
    PLANNED,
    /** Drawn, by chance or for its risk. */
    SAMPLED,
    /** The party knows what is asked, and until when. */
    NOTIFIED,
    MATERIAL_IN,
    /** The party's time ended without an answer; it may still come. */
    NO_REPLY,
    EXAMINED,
    PASSED,
    /** Something is to be put right. */
    RECTIFY,
    VIOLATION,
    /** A violation whose revocation is with the market office. */
    CLOSED
}
