package org.openlicence.exchange.registration.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a public check says of a certificate.
 *
 * @param outcome the one large word
 * @param checked the version that was checked; absent for UNKNOWN and HASH_MISMATCH, which reveal nothing
 * @param currentVersion version now in force; absent as above
 * @param since day from which it is suspended, cancelled or void; absent for every other outcome
 */
public record Verdict(
        Outcome outcome,
        CertificateRegister.@Nullable Version checked,
        @Nullable Integer currentVersion,
        @Nullable LocalDate since) {
    /** The outcomes of a check. */
    public enum Outcome {
        VALID,
        /** A newer version is in force. */
        SUPERSEDED,
        /** A revocation is under way. */
        SUSPENDED,
        /** The contract is no more. */
        CANCELLED,
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
