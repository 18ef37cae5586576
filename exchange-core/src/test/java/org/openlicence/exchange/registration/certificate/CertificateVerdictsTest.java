package org.openlicence.exchange.registration.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openlicence.exchange.registration.certificate.CertificateCommand.CancelCertificate;
import org.openlicence.exchange.registration.certificate.CertificateCommand.ResumeCertificate;
import org.openlicence.exchange.registration.certificate.CertificateCommand.RevokeCertificate;
import org.openlicence.exchange.registration.certificate.CertificateCommand.SuspendCertificate;
import org.openlicence.exchange.registration.certificate.CertificateRegister.Version;
import org.openlicence.exchange.registration.certificate.Verdict.Outcome;
import org.openlicence.exchange.shared.ContentHash;

/** Every answer of the public check, by number and by the hash of what is in hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificateVerdictsTest extends CertificateStage {
    private static final LocalDate DAY = LocalDate.parse("2026-03-04");

    /** @param hash of what the reader has in hand; absent when only the number is checked */
    private record Asked(
            String number,
            @Nullable Integer version,
            @Nullable String hash) {}

    /** Brings about what must lead to an outcome. A new outcome does not compile before it has a case here. */
    private Asked leadingTo(Outcome outcome) {
        does(issue(1, 100));
        String hash = content(1, 100).hash().value();
        return switch (outcome) {
            case VALID -> new Asked(NUMBER, null, hash);
            case SUPERSEDED -> {
                does(issue(2, 200));
                yield new Asked(NUMBER, 1, hash);
            }
            case SUSPENDED -> {
                does(new SuspendCertificate(ID, "V1", ORIGIN));
                yield new Asked(NUMBER, null, hash);
            }
            case CANCELLED -> {
                does(new CancelCertificate(ID, "RESCINDED", ORIGIN));
                yield new Asked(NUMBER, null, hash);
            }
            case REVOKED -> {
                does(new RevokeCertificate(ID, "V1", ORIGIN));
                yield new Asked(NUMBER, null, hash);
            }
            case UNKNOWN -> new Asked("2026310007000002", null, hash);
            case HASH_MISMATCH ->
                new Asked(NUMBER, null, oneByteChanged(content(1, 100).canonical()));
        };
    }

    @ParameterizedTest
    @EnumSource
    void the_check_gives(Outcome outcome) {
        Asked asked = leadingTo(outcome);

        Verdict verdict = check.verify(asked.number(), asked.version(), asked.hash());

        assertThat(verdict.outcome()).isEqualTo(outcome);
        boolean tells = outcome != Outcome.UNKNOWN && outcome != Outcome.HASH_MISMATCH;
        assertThat(verdict.checked() != null).isEqualTo(tells);
        boolean dated =
                switch (outcome) {
                    case SUSPENDED, CANCELLED, REVOKED -> true;
                    case VALID, SUPERSEDED, UNKNOWN, HASH_MISMATCH -> false;
                };
        assertThat(verdict.since()).isEqualTo(dated ? DAY : null);
        assertThat(verdict.currentVersion())
                .isEqualTo(!tells ? null : Integer.valueOf(outcome == Outcome.SUPERSEDED ? 2 : 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPENDED", "CANCELLED", "REVOKED"})
    void what_stands_against_it_is_said_of_every_version(Outcome outcome) {
        does(issue(1, 100));
        does(issue(2, 200));
        does(
                switch (outcome) {
                    case SUSPENDED -> new SuspendCertificate(ID, "V1", ORIGIN);
                    case CANCELLED -> new CancelCertificate(ID, "VOID", ORIGIN);
                    case REVOKED, VALID, SUPERSEDED, UNKNOWN, HASH_MISMATCH -> new RevokeCertificate(ID, "V1", ORIGIN);
                });

        assertThat(check.verify(NUMBER, 1, null).outcome()).isEqualTo(outcome);
        assertThat(check.verify(NUMBER, 2, null).outcome()).isEqualTo(outcome);
    }

    @Test
    void a_resumed_one_is_valid_again() {
        does(issue(1, 100));
        does(new SuspendCertificate(ID, "V1", ORIGIN));
        does(new ResumeCertificate(ID, ORIGIN));

        assertThat(check.verify(NUMBER, null, null).outcome()).isEqualTo(Outcome.VALID);
    }

    @Test
    void any_one_byte_changed_in_the_register_itself_does_not_pass() {
        does(issue(1, 100));
        Version issued = register.versions(NUMBER).getFirst();
        for (int at = 0; at < issued.content().length(); at++) {
            char[] changed = issued.content().toCharArray();
            changed[at] ^= 1;
            String content = new String(changed);
            Outcome kept = checkOf(issued, content, issued.contentHash());
            Outcome rehashed = checkOf(issued, content, ContentHash.of(content));
            assertThat(kept).as("byte %d", at).isEqualTo(Outcome.HASH_MISMATCH);
            assertThat(rehashed).as("byte %d, hash made to fit", at).isEqualTo(Outcome.HASH_MISMATCH);
        }
    }

    private Outcome checkOf(Version issued, String content, ContentHash hash) {
        CertificateRegister altered = new InMemoryCertificateRegister();
        altered.enter(new Version(
                NUMBER,
                1,
                issued.registrationId(),
                content,
                hash,
                issued.signed(),
                issued.issuedAt(),
                null,
                CertificateStanding.VALID,
                null));
        return new CertificateCheck(altered, signer).verify(NUMBER, null, null).outcome();
    }

    private static String oneByteChanged(String canonical) {
        byte[] bytes = canonical.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length / 2] ^= 1;
        return ContentHash.of(bytes).value();
    }
}
