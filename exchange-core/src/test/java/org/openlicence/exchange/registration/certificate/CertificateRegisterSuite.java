package org.openlicence.exchange.registration.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.registration.certificate.CertificateRegister.Version;
import org.openlicence.exchange.registration.certificate.CertificateSigner.Signed;
import org.openlicence.exchange.shared.ContentHash;

/** What every register of certificates does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class CertificateRegisterSuite {
    protected abstract CertificateRegister register();

    private static Version version(String number, int version) {
        String content = "{\"version\":" + version + "}";
        return new Version(
                number,
                version,
                "reg_1",
                content,
                ContentHash.of(content),
                new Signed("c2lnbmF0dXJl", "0123456789abcdef"),
                Instant.parse("2026-03-04T02:00:00Z"),
                null,
                CertificateStanding.VALID,
                null);
    }

    @Test
    void versions_come_back_in_their_order_as_entered() {
        CertificateRegister register = register();
        register.enter(version("2026310007000001", 1));
        register.enter(version("2026310007000001", 2));

        assertThat(register.versions("2026310007000001"))
                .containsExactly(version("2026310007000001", 1), version("2026310007000001", 2));
        assertThat(register.versions("2026310007999999")).isEmpty();
    }

    @Test
    void the_first_pdf_stays() {
        CertificateRegister register = register();
        register.enter(version("2026310007000002", 1));

        assertThat(register.storePdf("2026310007000002", 1, new byte[] {1}).content())
                .containsExactly(1);
        assertThat(register.storePdf("2026310007000002", 1, new byte[] {2}).content())
                .containsExactly(1);
        assertThat(register.versions("2026310007000002").getFirst().pdfHash())
                .isEqualTo(ContentHash.of(new byte[] {1}));
        assertThatThrownBy(() -> register.storePdf("2026310007000002", 2, new byte[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void how_it_stands_is_said_of_all_versions() {
        CertificateRegister register = register();
        String number = "2026310007000003";
        register.enter(version(number, 1));
        register.enter(version(number, 2));
        register.stand(number, CertificateStanding.SUSPENDED, LocalDate.parse("2026-04-01"));
        register.stand(number, CertificateStanding.REVOKED, LocalDate.parse("2026-05-01"));

        assertThat(register.versions(number)).extracting(Version::standing).containsOnly(CertificateStanding.REVOKED);
        assertThat(register.versions(number))
                .extracting(Version::standingSince)
                .containsOnly(LocalDate.parse("2026-05-01"));
    }
}
