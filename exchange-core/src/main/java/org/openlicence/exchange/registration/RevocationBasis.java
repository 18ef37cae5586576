package org.openlicence.exchange.registration;

/** What a revocation rests on (沪科技市〔2025〕31号 arts 2-3). */
public enum RevocationBasis {
    /** Judgment or award in force. */
    JUDGMENT,
    /** Decision on reconsideration in force. */
    RECONSIDERATION,
    /** Inspection by the market office itself. */
    INSPECTION
}
