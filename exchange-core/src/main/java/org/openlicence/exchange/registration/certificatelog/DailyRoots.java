package org.openlicence.exchange.registration.certificatelog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.certificate.CertificateSigner;

/** Every root that was signed, and what stands against the next; kept in the transaction of the command. */
public interface DailyRoots {
    void enter(SignedRoot root);

    void refuse(Refusal refusal);

    Optional<SignedRoot> newest();

    /** Roots of days before one, the newest first. */
    List<SignedRoot> before(LocalDate day, int most);

    /** The newest refusal since the newest root; empty while the log is whole. */
    Optional<Refusal> refusal();

    /**
     * A root as signed.
     *
     * @param day over when it was signed
     * @param size leaves under it
     * @param statement canonical JSON of a {@link RootStatement}, as signed
     * @param consistency with the root before
     */
    record SignedRoot(
            LocalDate day,
            long size,
            String rootHash,
            String statement,
            CertificateSigner.Signed signed,
            List<String> consistency,
            Instant signedAt) {
        public SignedRoot {
            consistency = List.copyOf(consistency);
        }
    }

    /**
     * Why a day has no root.
     *
     * @param leaf first leaf that differs, from 0; absent when none does by itself
     */
    record Refusal(
            LocalDate day, LogProblem problem, @Nullable Long leaf, Instant refusedAt) {}
}
