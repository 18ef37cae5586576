package org.openlicence.exchange.web.certificate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.certificate.CertificateCheck;
import org.openlicence.exchange.registration.certificate.CertificateContent;
import org.openlicence.exchange.registration.certificate.CertificateRegister.Version;
import org.openlicence.exchange.registration.certificate.Verdict;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.web.problem.BadInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public check for machines. */
@RestController
@RequestMapping("/api/v1/certificates")
@Tag(name = "certificates")
class CertificateApi {
    private final CertificateCheck check;
    private final CertificateReader reader;

    CertificateApi(CertificateCheck check, CertificateReader reader) {
        this.check = check;
        this.reader = reader;
    }

    /**
     * The verdict and what everybody may know. Parties and amounts are on the certificate itself.
     *
     * @param version version checked; absent for UNKNOWN and HASH_MISMATCH, as everything after it
     */
    record CertificateAnswer(
            Verdict.Outcome outcome,
            String officialNumber,
            @Nullable Integer version,
            @Nullable Integer currentVersion,
            @Nullable LocalDate revokedOn,
            @Nullable String contractType,
            @Nullable String registrationPoint,
            @Nullable LocalDate decidedOn,
            @Nullable String contentHash) {}

    @GetMapping("/{number}")
    @Operation(
            summary = "Checks a certificate by its number and, with sha256, by the hash of its PDF or canonical text",
            description = "Always 200: VALID, SUPERSEDED, REVOKED, UNKNOWN or HASH_MISMATCH")
    CertificateAnswer verify(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String sha256) {
        String hash = sha256 == null
                ? null
                : BadInput.at("/sha256", () -> new ContentHash(sha256)).value();
        Verdict verdict = check.verify(number, version, hash);
        Version checked = verdict.checked();
        if (checked == null) {
            return new CertificateAnswer(verdict.outcome(), number, null, null, null, null, null, null, null);
        }
        CertificateContent content = reader.content(checked);
        return new CertificateAnswer(
                verdict.outcome(),
                number,
                checked.version(),
                verdict.currentVersion(),
                verdict.revokedOn(),
                content.contractType(),
                content.registrationPoint(),
                content.decidedOn(),
                checked.contentHash().value());
    }
}
