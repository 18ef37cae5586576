package org.openlicence.exchange.registration.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.registration.certificate.CertificateCommand.CancelCertificate;
import org.openlicence.exchange.registration.certificate.CertificateCommand.ChooseAmountDisclosure;
import org.openlicence.exchange.registration.certificate.CertificateCommand.IssueCertificate;
import org.openlicence.exchange.registration.certificate.CertificateCommand.ResumeCertificate;
import org.openlicence.exchange.registration.certificate.CertificateCommand.RevokeCertificate;
import org.openlicence.exchange.registration.certificate.CertificateCommand.SuspendCertificate;
import org.openlicence.exchange.registration.certificate.Verdict.Outcome;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.AmountDisclosureChosen;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateIssued;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateRevoked;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateSuperseded;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.ExchangeCommand;

/** Issue, reissue, revoke, and the public check, with real keys. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificateTest extends CertificateStage {
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
    void one_issued_before_certificates_named_who_decided_is_the_same_when_it_is_sent_again() {
        does(new IssueCertificate(ID, content(1, 100).withoutDecider(), ORIGIN));

        run(issue(1, 100), new ArrayList<>()).expectSuccessfulHandlerExecution().expectNoEvents();
        assertThat(refusedCodes(issue(1, 101))).containsExactly("CER-02");
        assertThat(content(1, 100).withoutDecider().canonical()).doesNotContain("decidingOffice", "\"decider\"");
    }

    @Test
    void a_decider_is_coded_for_one_certificate_and_followed_to_no_other() {
        assertThat(content(1, 100).decider())
                .matches("[0-9A-F]{10}")
                .isEqualTo(CertificateContent.deciderCode(NUMBER, 1, "per_wang"))
                .isNotEqualTo(CertificateContent.deciderCode(NUMBER, 2, "per_wang"))
                .isNotEqualTo(CertificateContent.deciderCode(NUMBER, 1, "per_li"));
        assertThat(content(1, 100).canonical()).doesNotContain("per_");
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
        assertThat(verdict.since()).isEqualTo("2026-03-04");
    }

    @Test
    void a_suspended_certificate_is_not_to_be_relied_on_until_it_is_resumed() {
        does(issue(1, 100));
        SuspendCertificate suspend = new SuspendCertificate(ID, "V1", ORIGIN);
        does(suspend);

        run(suspend, new ArrayList<>()).expectSuccessfulHandlerExecution().expectNoEvents();
        Verdict verdict = check.verify(NUMBER, null, null);
        assertThat(verdict.outcome()).isEqualTo(Outcome.SUSPENDED);
        assertThat(verdict.since()).isEqualTo("2026-03-04");
        assertThat(refusedCodes(issue(2, 200))).containsExactly("CER-01");
        ResumeCertificate resume = new ResumeCertificate(ID, ORIGIN);
        does(resume);
        run(resume, new ArrayList<>()).expectSuccessfulHandlerExecution().expectNoEvents();
        assertThat(check.verify(NUMBER, null, null))
                .isEqualTo(new Verdict(Outcome.VALID, register.versions(NUMBER).getFirst(), 1, null));
    }

    @Test
    void a_cancelled_certificate_says_since_when_and_is_neither_suspended_nor_resumed() {
        does(issue(1, 100));
        CancelCertificate cancel = new CancelCertificate(ID, "RESCINDED", ORIGIN);
        does(cancel);

        for (ExchangeCommand nothing :
                List.of(cancel, new SuspendCertificate(ID, "V1", ORIGIN), new ResumeCertificate(ID, ORIGIN))) {
            run(nothing, new ArrayList<>()).expectSuccessfulHandlerExecution().expectNoEvents();
        }
        Verdict verdict = check.verify(NUMBER, null, null);
        assertThat(verdict.outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(verdict.since()).isEqualTo("2026-03-04");
        assertThat(refusedCodes(issue(2, 200))).containsExactly("CER-01");
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
        signer.rotate(Instant.parse("2026-06-01T02:00:00Z"));
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

    @Test
    void a_key_made_by_another_process_signs_here_too_and_the_old_one_says_until_when_it_signed() {
        String text = content(1, 100).canonical();
        CertificateSigner.Signed old = signer.sign(text);
        Instant now = Instant.parse("2026-06-01T02:00:00Z");
        keysOf(directory).rotate(now);

        CertificateSigner.Signed fresh = signer.sign(text);
        assertThat(fresh.keyId()).isNotEqualTo(old.keyId());
        assertThat(signer.periods())
                .extracting(CertificateSigner.Period::keyId)
                .containsExactly(old.keyId(), fresh.keyId());
        assertThat(signer.periods()).extracting(CertificateSigner.Period::until).containsExactly(now, null);
        assertThat(signer.periods().getLast().from()).isEqualTo(now);
    }

    @Test
    void a_certificate_from_before_a_rotation_verifies_after_it_and_so_does_the_next_version() {
        does(issue(1, 100));
        signer.rotate(Instant.parse("2026-06-01T02:00:00Z"));
        does(issue(2, 200));

        assertThat(check.verify(NUMBER, 1, null).outcome()).isEqualTo(Outcome.SUPERSEDED);
        assertThat(check.verify(NUMBER, 2, null).outcome()).isEqualTo(Outcome.VALID);
        assertThat(register.versions(NUMBER))
                .extracting(version -> version.signed().keyId())
                .doesNotHaveDuplicates();
    }

    @Test
    void each_party_chooses_for_itself_whether_amounts_show_and_a_stranger_may_not() {
        does(issue(1, 100));
        does(new ChooseAmountDisclosure(ID, true, by("org_seller")));
        run(new ChooseAmountDisclosure(ID, true, by("org_seller")), new ArrayList<>())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        does(new ChooseAmountDisclosure(ID, true, by("org_buyer")));
        does(new ChooseAmountDisclosure(ID, false, by("org_seller")));

        assertThat(events)
                .filteredOn(AmountDisclosureChosen.class::isInstance)
                .extracting(event -> ((AmountDisclosureChosen) event).side() + ((AmountDisclosureChosen) event).shown())
                .containsExactly("SELLERtrue", "BUYERtrue", "SELLERfalse");
        assertThat(refusedCodes(new ChooseAmountDisclosure(ID, true, by("org_stranger"))))
                .containsExactly("AUTH-01");
        assertThat(refusedCodes(new ChooseAmountDisclosure(ID, true, ORIGIN))).containsExactly("AUTH-01");
        assertThat(check.verify(NUMBER, null, null).outcome()).isEqualTo(Outcome.VALID);
    }
}
