package org.openlicence.exchange.registration.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openlicence.exchange.eventstore.ExchangeCommandTargetResolver;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.registration.certificate.CertificateCommand.IssueCertificate;
import org.openlicence.exchange.registration.certificate.CertificateCommand.RevokeCertificate;
import org.openlicence.exchange.registration.certificate.CertificateContent.Party;
import org.openlicence.exchange.registration.certificate.Verdict.Outcome;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateIssued;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateRevoked;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateSuperseded;
import org.openlicence.exchange.registration.certificate.keystore.KeystoreCertificateSigner;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Issue, reissue, revoke, and the public check, with real keys. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificateTest {
    private static final String NUMBER = "2026310007000001";
    private static final CertificateId ID = CertificateId.of(new OfficialNumber(NUMBER));
    private static final Origin ORIGIN = RegistrationCase.at(Actor.SYSTEM, "2026-03-04");

    @TempDir
    Path directory;

    private final CertificateRegister register = new InMemoryCertificateRegister();
    private final List<Object> events = new ArrayList<>();
    private KeystoreCertificateSigner signer;
    private CertificateCheck check;

    @BeforeEach
    void openKeys() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "exchange.certificate.keystore",
                                directory.resolve("keys").toString())));
        signer = new KeystoreCertificateSigner(environment);
        check = new CertificateCheck(register, signer);
    }

    private static CertificateContent content(int version, long totalFen) {
        LocalDate day = LocalDate.parse("2026-03-04");
        return new CertificateContent(
                NUMBER,
                version,
                "reg_1",
                "催化剂许可",
                "LICENCE",
                "PATENT_EXPLOITATION",
                true,
                List.of("ZL201810698291.4"),
                new Party("S", "卖方"),
                new Party("B", "买方"),
                day,
                day,
                day.plusYears(1),
                totalFen,
                totalFen,
                "FINAL",
                "登记点",
                day,
                "CN-2026");
    }

    private static IssueCertificate issue(int version, long totalFen) {
        return new IssueCertificate(ID, content(version, totalFen), ORIGIN);
    }

    private org.axonframework.test.aggregate.ResultValidator<Certificate> run(
            ExchangeCommand command, List<String> codes) {
        AggregateTestFixture<Certificate> fixture = new AggregateTestFixture<>(Certificate.class);
        fixture.registerCommandTargetResolver(new ExchangeCommandTargetResolver());
        fixture.registerCommandHandlerInterceptor((unitOfWork, chain) -> {
            try {
                return chain.proceed();
            } catch (Refused refused) {
                refused.refusals().forEach(refusal -> codes.add(refusal.code()));
                throw refused;
            }
        });
        for (Object resource : List.of(signer, register, RegistrationCase.POLICIES)) {
            fixture.registerInjectableResource(resource);
        }
        return fixture.given(events).when(command);
    }

    private void does(ExchangeCommand command) {
        run(command, new ArrayList<>())
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.predicate(events::addAll)));
    }

    private List<String> refusedCodes(ExchangeCommand command) {
        List<String> codes = new ArrayList<>();
        run(command, codes).expectNoEvents().expectException(Refused.class);
        return codes;
    }

    @Test
    void the_next_version_supersedes_and_a_repeat_changes_nothing() {
        does(issue(1, 100));
        run(issue(1, 100), new ArrayList<>()).expectSuccessfulHandlerExecution().expectNoEvents();
        does(issue(2, 200));

        assertThat(events)
                .extracting(Object::getClass)
                .containsExactly(CertificateIssued.class, CertificateSuperseded.class, CertificateIssued.class);
        assertThat(refusedCodes(issue(1, 999))).containsExactly("CER-02");
        assertThat(refusedCodes(issue(4, 100))).containsExactly("CER-03");
        assertThat(register.versions(NUMBER)).hasSize(2);
    }

    @Test
    void a_revoked_certificate_is_void_for_ever() {
        does(issue(1, 100));
        RevokeCertificate revoke = new RevokeCertificate(ID, "V1", ORIGIN);
        does(revoke);

        run(revoke, new ArrayList<>()).expectSuccessfulHandlerExecution().expectNoEvents();
        assertThat(events.getLast()).isInstanceOf(CertificateRevoked.class);
        assertThat(refusedCodes(issue(2, 200))).containsExactly("CER-01");
        Verdict verdict = check.verify(NUMBER, null, null);
        assertThat(verdict.outcome()).isEqualTo(Outcome.REVOKED);
        assertThat(verdict.revokedOn()).isEqualTo("2026-03-04");
    }

    @Test
    void scenario_44_a_changed_pdf_does_not_match_and_an_unknown_number_reveals_nothing() {
        does(issue(1, 100));
        byte[] pdf = {1, 2, 3};
        register.storePdf(NUMBER, 1, pdf);

        assertThat(check.verify(NUMBER, null, ContentHash.of(pdf).value()).outcome())
                .isEqualTo(Outcome.VALID);
        byte[] changed = {1, 2, 4};
        Verdict mismatch = check.verify(NUMBER, null, ContentHash.of(changed).value());
        assertThat(mismatch).isEqualTo(Verdict.nothing(Outcome.HASH_MISMATCH));
        assertThat(check.verify("2026310007000099", null, null)).isEqualTo(Verdict.nothing(Outcome.UNKNOWN));
        assertThat(check.verify("nonsense", null, null)).isEqualTo(Verdict.nothing(Outcome.UNKNOWN));
        assertThat(check.verify(NUMBER, 2, null)).isEqualTo(Verdict.nothing(Outcome.UNKNOWN));
    }

    @Test
    void scenario_11_version_1_verifies_as_superseded_after_the_amendment() {
        does(issue(1, 20_000_000));
        does(issue(2, 28_888_888));

        Verdict first = check.verify(NUMBER, 1, null);
        assertThat(first.outcome()).isEqualTo(Outcome.SUPERSEDED);
        assertThat(first.currentVersion()).isEqualTo(2);
        assertThat(check.verify(NUMBER, null, content(1, 20_000_000).hash().value())
                        .outcome())
                .isEqualTo(Outcome.SUPERSEDED);
        assertThat(check.verify(NUMBER, null, null).outcome()).isEqualTo(Outcome.VALID);
    }

    @Test
    void a_signature_stands_for_its_text_only_and_outlives_the_key() {
        String text = content(1, 100).canonical();
        CertificateSigner.Signed old = signer.sign(text);
        signer.rotate();
        CertificateSigner.Signed fresh = signer.sign(text);

        assertThat(fresh.keyId()).isNotEqualTo(old.keyId());
        assertThat(signer.publicKeys()).containsOnlyKeys(old.keyId(), fresh.keyId());
        assertThat(signer.verify(text, old)).isTrue();
        assertThat(signer.verify(text, fresh)).isTrue();
        assertThat(signer.verify(text + " ", old)).isFalse();
        assertThat(signer.verify(text, new CertificateSigner.Signed("not base64!", old.keyId())))
                .isFalse();
        assertThat(signer.verify(text, new CertificateSigner.Signed(old.signature(), fresh.keyId())))
                .isFalse();
    }

    @Test
    void the_key_file_is_its_owners_alone_and_is_found_again() throws java.io.IOException {
        CertificateSigner.Signed signed = signer.sign("text");
        openKeys();

        assertThat(signer.verify("text", signed)).isTrue();
        Path file = directory.resolve("keys/certificate-signing.p12");
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(
                        java.nio.file.Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
