package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.registration.RegistrationCase.BUYER;
import static org.openlicence.exchange.registration.RegistrationCase.ID;
import static org.openlicence.exchange.registration.RegistrationCase.LI;
import static org.openlicence.exchange.registration.RegistrationCase.POLICIES;
import static org.openlicence.exchange.registration.RegistrationCase.SELLER;
import static org.openlicence.exchange.registration.RegistrationCase.at;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.document.StoredDocument;
import org.openlicence.exchange.document.VirusScan;
import org.openlicence.exchange.registration.DocumentCommand.AttachDocument;
import org.openlicence.exchange.registration.DocumentCommand.RemoveDocument;
import org.openlicence.exchange.registration.RegistrationCommand.CompleteForm;
import org.openlicence.exchange.registration.RegistrationCommand.RequestSupplement;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.DocumentEvent.DocumentAttached;
import org.openlicence.exchange.registration.event.RegistrationEvent.FormCompleted;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Refusal;

/** Files of a case: contract text, evidence, and what is asked for before it can be filed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseDocumentsTest {
    private static final String DAY = "2026-03-02";
    private static final Instant STORED = Instant.parse("2026-03-02T01:00:00Z");
    private static final String TEXT = ContentHash.of("text").value();
    private static final String SECOND = ContentHash.of("second text").value();
    private static final String PROOF = ContentHash.of("proof").value();

    @Test
    void an_uploaded_text_gives_the_contract_its_hash_and_a_later_one_takes_its_place() {
        RegistrationCase file = draft(null).does(attach(DocumentKind.CONTRACT_TEXT, TEXT));

        assertThat(file.last(DocumentAttached.class).mediaType()).isEqualTo("application/pdf");
        assertThat(file.state().subject().documentHash()).isEqualTo(TEXT);
        file.repeats(attach(DocumentKind.CONTRACT_TEXT, TEXT));
        file.does(attach(DocumentKind.CONTRACT_TEXT, SECOND));
        assertThat(file.state().subject().documentHash()).isEqualTo(SECOND);
        assertThat(file.state().opened().documents().files()).hasSize(1);
        assertThat(swept(file))
                .as("never filed, so nobody needs the former one")
                .contains(TEXT);
    }

    @Test
    void a_form_without_hash_keeps_that_of_the_text_on_file_and_another_hash_is_refused() {
        RegistrationCase file = draft(null).does(attach(DocumentKind.CONTRACT_TEXT, TEXT));

        file.does(file.form(DAY));
        assertThat(file.last(FormCompleted.class).subject().documentHash()).isEqualTo(TEXT);
        file.repeats(file.form(DAY));
        CompleteForm form = file.form(DAY);
        assertThat(file.refusedCodes(new CompleteForm(
                        ID, form.subject().withText(SECOND), form.amounts(), form.statistics(), at(SELLER, DAY))))
                .containsExactly("DOC-08");
    }

    @Test
    void a_client_that_gives_a_hash_only_files_as_before() {
        draft("a".repeat(64)).does(new RegistrationCase().form(DAY)).does(new RegistrationCase().submit(DAY));
    }

    @Test
    void without_text_or_hash_the_case_is_not_filed_and_with_the_text_it_is() {
        RegistrationCase file = draft(null);
        file.does(file.form(DAY));

        assertThat(file.refusedCodes(file.submit(DAY))).containsExactly("G2");
        file.does(attach(DocumentKind.CONTRACT_TEXT, TEXT)).does(file.submit(DAY));
        assertThat(ContractKey.of(file.state().subject()).document().value()).isEqualTo(TEXT);
    }

    @Test
    void a_right_of_another_register_needs_its_evidence_and_a_chinese_copy_its_undertaking() {
        RegistrationCase file = new RegistrationCase().about(s -> software(s)).opened();
        hand(file, PROOF);
        hand(file, TEXT);
        file.does(file.form(DAY));

        List<Refusal> refused = file.refuses(file.submit(DAY));
        assertThat(refused).extracting(Refusal::code).containsExactly("DOC-09");
        assertThat(refused.getFirst().inputs()).containsEntry("missing", "IP_EVIDENCE");
        file.does(attach(DocumentKind.IP_EVIDENCE, PROOF)).does(attach(DocumentKind.CHINESE_COPY, TEXT));
        assertThat(file.refuses(file.submit(DAY)).getFirst().inputs())
                .containsEntry("missing", "CONSISTENCY_UNDERTAKING");
        file.does(attach(DocumentKind.CONSISTENCY_UNDERTAKING, TEXT)).does(file.submit(DAY));
    }

    @Test
    void only_what_was_taken_in_is_attached_and_only_so_many() {
        RegistrationCase file = draft(null);

        assertThat(file.refusedCodes(
                        attach(DocumentKind.OTHER, ContentHash.of("unknown").value())))
                .containsExactly("DOC-06");
        int most = POLICIES.figure(
                        "document.most-of-a-case",
                        STORED.atZone(java.time.ZoneOffset.UTC).toLocalDate())
                .intValue();
        for (int i = 0; i < most; i++) {
            String hash = ContentHash.of("annex " + i).value();
            hand(file, hash);
            file.does(attach(DocumentKind.CONTRACT_ANNEX, hash));
        }
        assertThat(file.refusedCodes(attach(DocumentKind.OTHER, TEXT))).containsExactly("DOC-07");
    }

    @Test
    void nobody_but_the_applicant_files_and_nothing_is_filed_once_it_is_submitted() {
        RegistrationCase file = draft(null);
        assertThat(file.refusedCodes(attach(BUYER, DocumentKind.OTHER, TEXT))).containsExactly("AUTH-01");
        assertThat(file.refusedCodes(attach(LI, DocumentKind.OTHER, TEXT))).containsExactly("AUTH-01");
        file.does(attach(DocumentKind.CONTRACT_TEXT, TEXT)).does(file.form(DAY)).does(file.submit(DAY));

        assertThat(file.refusedCodes(attach(DocumentKind.OTHER, PROOF))).containsExactly("REG-01");
        assertThat(file.refusedCodes(remove(DocumentKind.CONTRACT_TEXT, TEXT))).containsExactly("REG-01");
    }

    @Test
    void a_file_that_the_desk_may_have_read_is_kept_although_it_is_taken_back() {
        RegistrationCase file = draft(null);
        file.does(attach(DocumentKind.CONTRACT_TEXT, TEXT)).does(attach(DocumentKind.OTHER, PROOF));
        file.does(file.form(DAY)).does(file.submit(DAY));
        file.does(new RequestSupplement(ID, List.of("seal"), at(LI, DAY)));

        file.does(remove(DocumentKind.OTHER, PROOF)).repeats(remove(DocumentKind.OTHER, PROOF));
        assertThat(file.state().opened().documents().names(PROOF)).isFalse();
        assertThat(swept(file)).doesNotContain(PROOF, TEXT);
    }

    @Test
    void the_text_of_a_licence_taken_here_is_the_one_the_exchange_made() {
        RegistrationCase file = new RegistrationCase();
        ContractSubject made = RegistrationCase.subject(106_000_000);
        file.does(new RegistrationCommand.OpenRegistration(
                ID,
                made,
                List.of(RegistrationCase.line(AmountKind.LICENCE_FIXED, 106_000_000)),
                RegistrationCase.UNIVERSITY,
                "3100",
                "07",
                "lic_1",
                at(Actor.SYSTEM, "2026-03-01")));
        hand(file, TEXT);

        assertThat(file.refusedCodes(attach(DocumentKind.CONTRACT_TEXT, TEXT))).containsExactly("REG-12");
        file.does(attach(DocumentKind.OTHER, TEXT)).does(file.form(DAY)).does(file.submit(DAY));
    }

    private static RegistrationCase draft(@Nullable String documentHash) {
        RegistrationCase file =
                new RegistrationCase().about(s -> s.withText(documentHash)).opened();
        hand(file, TEXT);
        hand(file, SECOND);
        hand(file, PROOF);
        return file;
    }

    private static void hand(RegistrationCase file, String hash) {
        try {
            file.documents.enter(
                    new StoredDocument(new ContentHash(hash), 7, "application/pdf", VirusScan.CLEAN, STORED), () -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> swept(RegistrationCase file) {
        List<String> swept = new java.util.ArrayList<>();
        file.documents.sweep(STORED.plusSeconds(1), hash -> swept.add(hash.value()));
        return swept;
    }

    private static AttachDocument attach(DocumentKind kind, String hash) {
        return attach(SELLER, kind, hash);
    }

    private static AttachDocument attach(Actor actor, DocumentKind kind, String hash) {
        return new AttachDocument(ID, kind, hash, at(actor, DAY));
    }

    private static RemoveDocument remove(DocumentKind kind, String hash) {
        return new RemoveDocument(ID, kind, hash, at(SELLER, DAY));
    }

    private static ContractSubject software(ContractSubject s) {
        return new ContractSubject(
                s.title(),
                s.contractType(),
                "SOFTWARE_COPYRIGHT",
                s.licenceMode(),
                false,
                List.of(),
                s.sellerId(),
                s.buyerId(),
                s.signedOn(),
                s.from(),
                s.to(),
                s.statedTotalFen(),
                s.documentHash());
    }
}
