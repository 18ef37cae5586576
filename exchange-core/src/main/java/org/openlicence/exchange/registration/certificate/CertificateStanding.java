package org.openlicence.exchange.registration.certificate;

/** How a certificate stands, in all its versions. */
public enum CertificateStanding {
    VALID,
    /** Not to be relied on while a revocation is under way. */
    SUSPENDED,
    /** The contract is no more. */
    CANCELLED,
    /** Should never have been given. */
    REVOKED;

    /** Whether it can never be valid again. */
    public boolean over() {
        return this == CANCELLED || this == REVOKED;
    }
}
