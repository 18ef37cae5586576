package org.openlicence.exchange.registration.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.ContentHash;

/** Every version of every certificate, kept in the transaction of the command that issues or revokes it. */
public interface CertificateRegister {
    /** Enters a version; versions below it are superseded by that alone. */
    void enter(Version version);

    /** Notes how the certificate stands, in all its versions, and from which day. */
    void stand(String officialNumber, CertificateStanding standing, LocalDate since);

    /** All versions of a number, the first first; empty for a number never issued. */
    List<Version> versions(String officialNumber);

    /**
     * Keeps the PDF of a version. The first writer wins: what was once handed out stays the same, byte for byte.
     *
     * @return what is kept, which is another's when another was first
     * @throws IllegalArgumentException when the version was never issued
     */
    Pdf storePdf(String officialNumber, int version, byte[] content);

    Optional<Pdf> pdf(String officialNumber, int version);

    /**
     * One version as issued.
     *
     * @param content canonical JSON, as signed
     * @param pdfHash of the PDF; absent until it was made
     * @param standingSince legal day; absent while it has been valid from its issue
     */
    record Version(
            String officialNumber,
            int version,
            String registrationId,
            String content,
            ContentHash contentHash,
            CertificateSigner.Signed signed,
            Instant issuedAt,
            @Nullable ContentHash pdfHash,
            CertificateStanding standing,
            @Nullable LocalDate standingSince) {}

    /** A PDF as first made, and its hash. */
    final class Pdf {
        private final byte[] content;
        private final ContentHash hash;

        public Pdf(byte[] content) {
            this.content = content.clone();
            this.hash = ContentHash.of(content);
        }

        public byte[] content() {
            return content.clone();
        }

        public ContentHash hash() {
            return hash;
        }
    }
}
