package org.openlicence.exchange.registration.certificate.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.registration.certificate.CertificateRegister;
import org.openlicence.exchange.registration.certificate.CertificateSigner.Signed;
import org.openlicence.exchange.registration.certificate.CertificateStanding;
import org.openlicence.exchange.shared.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code certificate_register} and {@code certificate_pdf}. */
@Repository
public class JdbcCertificateRegister implements CertificateRegister {
    private final JdbcClient jdbc;

    public JdbcCertificateRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(Version version) {
        jdbc.sql("""
                        insert into certificate_register
                          (official_number, version, registration_id, content, content_hash, signature, key_id, issued_at)
                        values (:number, :version, :registration, :content, :hash, :signature, :key, :at)
                        """)
                .param("number", version.officialNumber())
                .param("version", version.version())
                .param("registration", version.registrationId())
                .param("content", version.content())
                .param("hash", version.contentHash().value())
                .param("signature", version.signed().signature())
                .param("key", version.signed().keyId())
                .param("at", version.issuedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void stand(String officialNumber, CertificateStanding standing, LocalDate since) {
        jdbc.sql("update certificate_register set standing = :standing, standing_since = :day"
                        + " where official_number = :number")
                .param("standing", standing.name())
                .param("day", since)
                .param("number", officialNumber)
                .update();
    }

    @Override
    public List<Version> versions(String officialNumber) {
        return jdbc.sql("""
                        select c.*, p.pdf_hash from certificate_register c
                        left join certificate_pdf p using (official_number, version)
                        where official_number = :number order by version
                        """)
                .param("number", officialNumber)
                .query((row, rowNumber) -> version(row))
                .list();
    }

    @Override
    public Pdf storePdf(String officialNumber, int version, byte[] content) {
        boolean issued = versions(officialNumber).stream().anyMatch(one -> one.version() == version);
        if (!issued) {
            throw new IllegalArgumentException("no such version of a certificate");
        }
        jdbc.sql("""
                        insert into certificate_pdf (official_number, version, pdf, pdf_hash)
                        values (:number, :version, :pdf, :hash) on conflict do nothing
                        """)
                .param("number", officialNumber)
                .param("version", version)
                .param("pdf", content)
                .param("hash", ContentHash.of(content).value())
                .update();
        return pdf(officialNumber, version)
                .orElseThrow(() -> new IllegalStateException("a PDF was kept and is not there"));
    }

    @Override
    public Optional<Pdf> pdf(String officialNumber, int version) {
        return jdbc.sql("select pdf from certificate_pdf where official_number = :number and version = :version")
                .param("number", officialNumber)
                .param("version", version)
                .query((row, rowNumber) -> new Pdf(row.getBytes("pdf")))
                .optional();
    }

    private static Version version(ResultSet row) throws SQLException {
        String pdfHash = row.getString("pdf_hash");
        return new Version(
                row.getString("official_number"),
                row.getInt("version"),
                row.getString("registration_id"),
                row.getString("content"),
                new ContentHash(row.getString("content_hash")),
                new Signed(row.getString("signature"), row.getString("key_id")),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                pdfHash == null ? null : new ContentHash(pdfHash),
                CertificateStanding.valueOf(row.getString("standing")),
                row.getObject("standing_since", LocalDate.class));
    }
}
