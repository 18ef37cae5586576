package org.openlicence.exchange.registration.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a public check says of a certificate.
 *
 * @param outcome the one large word
 * @param checked the version that was checked; absent for UNKNOWN and HASH_MISMATCH, which reveal nothing
 * @param currentVersion version now in force; absent as above
 * @param revokedOn day from which it is void; present for REVOKED only
 */
public record Verdict(
        Outcome outcome,
        CertificateRegister.@Nullable Version checked,
        @Nullable Integer currentVersion,
        @Nullable LocalDate revokedOn) {
    /** The outcomes of a check. */
    public enum Outcome {
        VALID,
        /** A newer version is in force. */
        SUPERSEDED,
        REVOKED,
        /** No certificate has that number and version. */
        UNKNOWN,
        /** The number exists, but what was shown is not what was issued. */
        HASH_MISMATCH
    }

    static Verdict nothing(Outcome outcome) {
        return new Verdict(outcome, null, null, null);
    }
}
