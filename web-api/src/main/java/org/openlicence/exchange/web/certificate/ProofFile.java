package org.openlicence.exchange.web.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.certificate.CertificateRegister.Version;
import org.openlicence.exchange.registration.certificate.CertificateSigner.Period;
import org.openlicence.exchange.registration.certificatelog.CertificateProofs.Inclusion;

/**
 * Everything needed to check a certificate without us, read by {@code ops/proof/VerifyProof.java}; what each member means
 * and how it is checked is in docs/domain/certificate-log.md.
 *
 * @param log absent until the day of the issue is over and its root signed
 */
record ProofFile(
        String format,
        ProofCertificate certificate,
        List<Period> keys,
        @Nullable ProofLog log) {
    static final String FORMAT = "open-licence-exchange/certificate-proof/1";

    /** @param canonical text that was hashed and signed, UTF-8 */
    record ProofCertificate(String canonical, String hash, String signature, String keyId) {}

    /**
     * @param leaf canonical JSON of the leaf
     * @param index its place, from 0
     * @param path hashes beside the way to the root
     */
    record ProofLog(String leaf, long index, List<String> path, ProofRoot root) {}

    /** @param statement text that was signed; names day, size and hash */
    record ProofRoot(String statement, String signature, String keyId) {}

    static ProofFile of(Version issued, List<Period> keys, @Nullable Inclusion inclusion) {
        return new ProofFile(
                FORMAT,
                new ProofCertificate(
                        issued.content(),
                        issued.contentHash().value(),
                        issued.signed().signature(),
                        issued.signed().keyId()),
                keys,
                inclusion == null || inclusion.content() == null ? null : log(inclusion, inclusion.content()));
    }

    private static ProofLog log(Inclusion inclusion, String content) {
        return new ProofLog(
                content,
                inclusion.leaf(),
                inclusion.path(),
                new ProofRoot(
                        inclusion.root().statement(),
                        inclusion.root().signed().signature(),
                        inclusion.root().signed().keyId()));
    }
}
