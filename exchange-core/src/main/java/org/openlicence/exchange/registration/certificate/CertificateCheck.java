package org.openlicence.exchange.registration.certificate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.registration.certificate.CertificateRegister.Version;
import org.openlicence.exchange.registration.certificate.Verdict.Outcome;
import org.openlicence.exchange.shared.ContentHash;

/** The public check of a certificate (证明核验). Reads only; every answer is recomputed from what was signed. */
public final class CertificateCheck {
    private final CertificateRegister register;
    private final CertificateSigner signer;

    public CertificateCheck(CertificateRegister register, CertificateSigner signer) {
        this.register = register;
        this.signer = signer;
    }

    /**
     * @param officialNumber as typed or scanned; anything that is no number is unknown
     * @param version the version shown; absent to check the one the hash names, or the current one
     * @param hash SHA-256 of a PDF or canonical JSON in lower-case hexadecimal; absent when only the number is checked
     */
    public Verdict verify(String officialNumber, @Nullable Integer version, @Nullable String hash) {
        if (!OfficialNumber.wellFormed(officialNumber)) {
            return Verdict.nothing(Outcome.UNKNOWN);
        }
        List<Version> versions = register.versions(officialNumber);
        if (versions.isEmpty() || version != null && versions.stream().noneMatch(one -> one.version() == version)) {
            return Verdict.nothing(Outcome.UNKNOWN);
        }
        Version current = versions.getLast();
        List<Version> candidates = versions.stream()
                .filter(one -> version == null || one.version() == version)
                .toList();
        Optional<Version> checked = hash == null
                ? Optional.of(candidates.getLast())
                : candidates.stream().filter(one -> shows(one, hash)).reduce((earlier, later) -> later);
        return checked.filter(this::untouched)
                .map(one -> verdict(one, current))
                .orElseGet(() -> Verdict.nothing(Outcome.HASH_MISMATCH));
    }

    private static Verdict verdict(Version checked, Version current) {
        Outcome outcome =
                switch (current.standing()) {
                    case REVOKED -> Outcome.REVOKED;
                    case CANCELLED -> Outcome.CANCELLED;
                    case SUSPENDED -> Outcome.SUSPENDED;
                    case VALID -> checked.version() < current.version() ? Outcome.SUPERSEDED : Outcome.VALID;
                };
        boolean stands = current.standing() == CertificateStanding.VALID;
        return new Verdict(outcome, checked, current.version(), stands ? null : current.standingSince());
    }

    private static boolean shows(Version version, String hash) {
        ContentHash pdf = version.pdfHash();
        return version.contentHash().value().equals(hash)
                || pdf != null && pdf.value().equals(hash);
    }

    /** The register's own row is not trusted either: its content must still be what was hashed and signed. */
    private boolean untouched(Version version) {
        return ContentHash.of(version.content()).equals(version.contentHash())
                && signer.verify(version.content(), version.signed());
    }
}
