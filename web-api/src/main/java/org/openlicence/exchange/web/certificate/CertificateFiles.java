package org.openlicence.exchange.web.certificate;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.registration.certificate.CertificateRegister;
import org.openlicence.exchange.registration.certificate.CertificateRegister.Pdf;
import org.openlicence.exchange.registration.certificate.CertificateRegister.Version;
import org.openlicence.exchange.registration.certificate.CertificateSigner;
import org.openlicence.exchange.registration.certificate.CertificateSigner.Period;
import org.openlicence.exchange.registration.certificatelog.CertificateProofs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files of a certificate, for its parties and registration points; the public keys, for everybody. */
@RestController
class CertificateFiles {
    private final CertificateReader reader;
    private final CertificateRegister register;
    private final CertificateSigner signer;
    private final CertificatePdf printer;
    private final CertificateProofs proofs;
    private final URI publicUrl;

    /** @param publicUrl address printed into certificates; set by the operator, since a request's host may be forged */
    CertificateFiles(
            CertificateReader reader,
            CertificateRegister register,
            CertificateSigner signer,
            CertificatePdf printer,
            CertificateProofs proofs,
            @Value("${exchange.public-url:http://localhost:8080}") URI publicUrl) {
        this.reader = reader;
        this.register = register;
        this.signer = signer;
        this.printer = printer;
        this.proofs = proofs;
        this.publicUrl = publicUrl;
    }

    /** Printed at the first request and the same bytes ever after: its hash is what a dropped file is compared with. */
    @GetMapping("/certificates/{number:[0-9]+}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String number, @RequestParam(required = false) @Nullable Integer version) {
        Version issued = reader.forParties(number, version);
        Pdf pdf = register.pdf(number, issued.version())
                .orElseGet(() -> register.storePdf(number, issued.version(), print(issued)));
        ContentDisposition shown = ContentDisposition.inline()
                .filename(number + "-v" + issued.version() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(pdf.content());
    }

    /**
     * What is needed to check a certificate without us.
     *
     * @param canonical text that was hashed and signed, UTF-8
     * @param hash its SHA-256
     * @param signature Base64 of Ed25519 over the same bytes
     * @param keyId key in {@code /.well-known/certificate-keys.json}
     */
    record Proof(String canonical, String hash, String signature, String keyId) {}

    @GetMapping("/certificates/{number:[0-9]+}.json")
    ResponseEntity<Proof> json(@PathVariable String number, @RequestParam(required = false) @Nullable Integer version) {
        Version issued = reader.forParties(number, version);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Proof(
                        issued.content(),
                        issued.contentHash().value(),
                        issued.signed().signature(),
                        issued.signed().keyId()));
    }

    /** What {@code ops/proof} reads: the certificate, the keys, and that the log has it. */
    @GetMapping("/certificates/{number:[0-9]+}-proof.json")
    ResponseEntity<ProofFile> proof(
            @PathVariable String number, @RequestParam(required = false) @Nullable Integer version) {
        Version issued = reader.forParties(number, version);
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(number + "-v" + issued.version() + "-proof.json")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(ProofFile.of(
                        issued,
                        signer.periods(),
                        proofs.ofVersion(new OfficialNumber(number), issued.version())
                                .orElse(null)));
    }

    /**
     * @param keys X.509 public keys in Base64 by their id
     * @param periods when each of them signed, the oldest first
     */
    record Keys(String algorithm, Map<String, String> keys, List<Period> periods) {}

    @GetMapping("/.well-known/certificate-keys.json")
    Keys keys() {
        return new Keys("Ed25519", signer.publicKeys(), signer.periods());
    }

    private byte[] print(Version issued) {
        URI check = publicUrl.resolve("/verify/" + issued.officialNumber());
        return printer.render(
                reader.content(issued),
                issued.signed().signature(),
                issued.signed().keyId(),
                check);
    }
}
