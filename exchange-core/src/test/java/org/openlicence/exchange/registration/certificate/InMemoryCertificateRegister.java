package org.openlicence.exchange.registration.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Obeys {@link CertificateRegisterSuite} as the rows of PostgreSQL do. */
public final class InMemoryCertificateRegister implements CertificateRegister {
    private final Map<String, List<Version>> versions = new HashMap<>();
    private final Map<String, Pdf> pdfs = new HashMap<>();

    @Override
    public void enter(Version version) {
        versions.computeIfAbsent(version.officialNumber(), number -> new ArrayList<>())
                .add(version);
    }

    @Override
    public void stand(String officialNumber, CertificateStanding standing, LocalDate since) {
        versions.get(officialNumber).replaceAll(v -> copy(v, pdfOf(v), standing, since));
    }

    @Override
    public List<Version> versions(String officialNumber) {
        return versions.getOrDefault(officialNumber, List.of()).stream()
                .map(v -> copy(v, pdfOf(v), v.standing(), v.standingSince()))
                .toList();
    }

    @Override
    public Pdf storePdf(String officialNumber, int version, byte[] content) {
        if (versions(officialNumber).stream().noneMatch(v -> v.version() == version)) {
            throw new IllegalArgumentException("no such version of a certificate");
        }
        return pdfs.computeIfAbsent(officialNumber + "/" + version, key -> new Pdf(content));
    }

    @Override
    public Optional<Pdf> pdf(String officialNumber, int version) {
        return Optional.ofNullable(pdfs.get(officialNumber + "/" + version));
    }

    private org.openlicence.exchange.shared.@org.jspecify.annotations.Nullable ContentHash pdfOf(Version v) {
        return pdf(v.officialNumber(), v.version()).map(Pdf::hash).orElse(null);
    }

    private static Version copy(
            Version v,
            org.openlicence.exchange.shared.@org.jspecify.annotations.Nullable ContentHash pdf,
            CertificateStanding standing,
            @org.jspecify.annotations.Nullable LocalDate since) {
        return new Version(
                v.officialNumber(),
                v.version(),
                v.registrationId(),
                v.content(),
                v.contentHash(),
                v.signed(),
                v.issuedAt(),
                pdf,
                standing,
                since);
    }
}
