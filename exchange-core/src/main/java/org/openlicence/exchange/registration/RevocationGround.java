package org.openlicence.exchange.registration;

/** Grounds of revocation (沪科技市〔2025〕31号 art. 4, as far as it was read). Codes are for ever. */
public enum RevocationGround {
    /** Sham contract, or certificate got by fraud, deceit, bribery or infringement. */
    V1,
    /** The contract was cancelled or declared void by an authority, and the party did not file for cancellation. */
    V2,
    /** Registered twice. */
    V3,
    /** Any other ground; the reason says which. */
    V99
}
