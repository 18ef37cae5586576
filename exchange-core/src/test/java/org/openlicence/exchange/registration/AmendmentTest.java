package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.registration.RegistrationCase.ID;
import static org.openlicence.exchange.registration.RegistrationCase.LI;
import static org.openlicence.exchange.registration.RegistrationCase.SELLER;
import static org.openlicence.exchange.registration.RegistrationCase.WANG;
import static org.openlicence.exchange.registration.RegistrationCase.ZHAO;
import static org.openlicence.exchange.registration.RegistrationCase.at;
import static org.openlicence.exchange.registration.RegistrationCase.line;
import static org.openlicence.exchange.registration.RegistrationCase.person;
import static org.openlicence.exchange.registration.RegistrationCase.subject;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.document.StoredDocument;
import org.openlicence.exchange.document.VirusScan;
import org.openlicence.exchange.registration.DocumentCommand.AttachDocument;
import org.openlicence.exchange.registration.DocumentCommand.RemoveDocument;
import org.openlicence.exchange.registration.RegistrationCommand.ApproveAmendment;
import org.openlicence.exchange.registration.RegistrationCommand.ExamineAmendment;
import org.openlicence.exchange.registration.RegistrationCommand.RejectAmendment;
import org.openlicence.exchange.registration.RegistrationCommand.RequestAmendment;
import org.openlicence.exchange.registration.event.ContractChange;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmendmentExamined;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmendmentRequested;
import org.openlicence.exchange.registration.event.RegistrationEvent.FirstApprovalGiven;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationAmended;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Role;

/** An amendment of more than the amounts: what it changes, and by what the contract is known afterwards. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendmentTest {
    private static final String DAY = "2026-04-01";
    private static final ContractChange LONGER_AND_DEARER =
            new ContractChange("Catalyst licence, second edition", null, LocalDate.parse("2032-01-01"), 120_000_000L);
    private static final String PAPER = "b".repeat(64);

    private static RequestAmendment ask(@Nullable ContractChange change, long fen) {
        return new RequestAmendment(
                ID, List.of(line(AmountKind.LICENCE_FIXED, fen)), change, null, "agreed", at(SELLER, DAY));
    }

    private static ApproveAmendment approve() {
        return new ApproveAmendment(ID, at(WANG, DAY));
    }

    private static RegistrationCase examined(ContractChange change, long fen) {
        return new RegistrationCase()
                .registered()
                .does(ask(change, fen))
                .does(new ExamineAmendment(ID, true, null, at(LI, DAY)));
    }

    @Test
    void the_next_version_says_what_changed_and_the_former_one_what_was() {
        RegistrationCase file = examined(LONGER_AND_DEARER, 120_000_000).does(approve());

        ContractSubject now = RegisteredContract.asOf(2, file.events()).subject();
        assertThat(now.title()).isEqualTo("Catalyst licence, second edition");
        assertThat(now.from()).isEqualTo("2026-01-01");
        assertThat(now.to()).isEqualTo("2032-01-01");
        assertThat(now.statedTotalFen()).isEqualTo(120_000_000);
        assertThat(RegisteredContract.asOf(1, file.events()).subject()).isEqualTo(subject(106_000_000));
    }

    @Test
    void the_contract_is_known_by_its_new_name_from_the_approval_on_and_keeps_its_number() {
        RegistrationCase file = examined(LONGER_AND_DEARER, 120_000_000);
        ContractKey former = ContractKey.of(subject(106_000_000));
        ContractKey changed = ContractKey.of(LONGER_AND_DEARER.of(subject(106_000_000)));
        assertThat(file.contracts.live(withOtherText(former))).isPresent();
        assertThat(file.contracts.live(withOtherText(changed))).isEmpty();

        file.does(approve());

        assertThat(file.contracts.live(withOtherText(former))).isEmpty();
        assertThat(file.contracts.live(withOtherText(changed))).hasValueSatisfying(live -> {
            assertThat(live.registrationId()).isEqualTo(ID);
            assertThat(live.officialNumber()).isEqualTo(new OfficialNumber("2026310007000001"));
        });
    }

    @Test
    void nothing_is_approved_that_would_make_it_another_registered_contract() {
        RegistrationCase file = examined(LONGER_AND_DEARER, 120_000_000);
        ContractKey changed = ContractKey.of(LONGER_AND_DEARER.of(subject(106_000_000)));
        file.contracts.claim(new RegistrationId("reg_other"), withOtherText(changed));

        assertThat(file.refusedCodes(approve())).containsExactly("G9");
    }

    @Test
    void a_licence_is_prolonged_to_the_last_day_of_its_patent_and_not_beyond() {
        RegistrationCase file = new RegistrationCase().registered();
        LocalDate expiry = LocalDate.parse("2038-06-29");

        assertThat(file.refusedCodes(ask(until(expiry.plusDays(1)), 106_000_000)))
                .containsExactly("REG-40");
        file.does(ask(until(expiry), 106_000_000));
    }

    @Test
    void a_right_that_ended_since_the_request_is_not_outlasted() {
        RegistrationCase file = examined(until(LocalDate.parse("2030-01-01")), 106_000_000);
        file.patents.lapse("2029-12-31");

        assertThat(file.refusedCodes(approve())).containsExactly("REG-40");
        file.patents.lapse("2030-01-01");
        file.does(approve());
    }

    @Test
    void a_term_that_does_not_grow_and_a_contract_without_a_right_are_not_asked() {
        RegistrationCase shorter = new RegistrationCase().registered();
        shorter.patents.lapse("2026-03-10");
        shorter.does(ask(until(LocalDate.parse("2026-12-01")), 106_000_000));

        RegistrationCase service = new RegistrationCase()
                .about(
                        contract -> new ContractSubject(
                                contract.title(),
                                "SERVICE",
                                "SERVICE",
                                null,
                                false,
                                contract.patentIds(),
                                contract.sellerId(),
                                contract.buyerId(),
                                contract.signedOn(),
                                contract.from(),
                                contract.to(),
                                contract.statedTotalFen(),
                                contract.documentHash()),
                        line(AmountKind.SERVICE_FEE, 106_000_000))
                .registered();
        service.does(new RequestAmendment(
                ID,
                List.of(line(AmountKind.SERVICE_FEE, 106_000_000)),
                until(LocalDate.parse("2040-01-01")),
                null,
                "agreed",
                at(SELLER, DAY)));
    }

    private static ContractChange until(LocalDate to) {
        return new ContractChange(null, null, to, null);
    }

    @Test
    void a_rejected_amendment_changes_nothing() {
        RegistrationCase file = examined(LONGER_AND_DEARER, 120_000_000)
                .does(new RejectAmendment(ID, "no agreement was shown", at(WANG, DAY)));

        assertThat(file.state().subject()).isEqualTo(subject(106_000_000));
        assertThat(file.contracts.live(withOtherText(ContractKey.of(subject(106_000_000)))))
                .isPresent();
    }

    @Test
    void a_new_total_is_the_sum_of_the_lines_and_the_term_is_not_empty() {
        RegistrationCase file = new RegistrationCase().registered();
        ContractChange empty = new ContractChange(null, LocalDate.parse("2027-01-01"), null, null);

        assertThat(file.refusedCodes(ask(LONGER_AND_DEARER, 119_999_999))).containsExactly("G6");
        assertThat(file.refusedCodes(ask(empty, 106_000_000))).containsExactly("REG-11");
    }

    @Test
    void a_paper_that_shows_the_change_is_put_to_the_registered_case_and_named() throws Exception {
        RegistrationCase file = new RegistrationCase().registered();
        RequestAmendment ask = new RequestAmendment(
                ID,
                List.of(line(AmountKind.LICENCE_FIXED, 106_000_000)),
                new ContractChange(null, null, LocalDate.parse("2028-01-01"), null),
                PAPER,
                "extended by a year",
                at(SELLER, DAY));
        AttachDocument paper = new AttachDocument(ID, DocumentKind.AMENDMENT, PAPER, at(SELLER, DAY));
        assertThat(file.refusedCodes(ask)).containsExactly("DOC-10");
        assertThat(file.refusedCodes(new AttachDocument(ID, DocumentKind.CONTRACT_TEXT, PAPER, at(SELLER, DAY))))
                .as("what was filed stands")
                .containsExactly("REG-01");
        assertThat(new RegistrationCase().opened().refusedCodes(paper)).containsExactly("REG-01");

        file.documents.enter(
                new StoredDocument(
                        new ContentHash(PAPER),
                        1_000,
                        "application/pdf",
                        VirusScan.NOT_SCANNED,
                        RegistrationCase.instant(DAY)),
                () -> {});
        file.does(paper).does(ask);

        assertThat(file.last(AmendmentRequested.class).documentHash()).isEqualTo(PAPER);
        assertThat(file.refusedCodes(new RemoveDocument(ID, DocumentKind.AMENDMENT, PAPER, at(SELLER, DAY))))
                .as("the desk reads it")
                .containsExactly("REG-01");
    }

    @Test
    void an_amendment_is_rejected_or_approved_by_another_person() {
        RegistrationCase file = new RegistrationCase().registered();
        RequestAmendment ask = new RequestAmendment(
                ID, List.of(line(AmountKind.LICENCE_FIXED, 7)), null, null, "price corrected", at(SELLER, DAY));
        file.does(ask).repeats(ask);
        ExamineAmendment examine = new ExamineAmendment(ID, true, "the slip is in the contract", at(LI, DAY));
        file.does(examine).repeats(examine);
        Actor sellerAsApprover = person("per_seller", RegistrationCase.REGISTRAR, Role.APPROVER);

        assertThat(file.refusedCodes(new ApproveAmendment(ID, at(sellerAsApprover, DAY))))
                .containsExactly("REG-04");
        file.does(new RejectAmendment(ID, "no evidence", at(ZHAO, DAY))).does(ask);
        assertThat(file.refusedCodes(new ApproveAmendment(ID, at(ZHAO, DAY))))
                .as("the examination was of the amendment that was rejected")
                .containsExactly("REG-36");
        file.does(examine);
        ApproveAmendment approve = new ApproveAmendment(ID, at(ZHAO, DAY));
        file.does(approve).repeats(approve);
        assertThat(file.state().standing().version()).isEqualTo(2);
    }

    @Test
    void no_registrar_examines_and_decides_the_same_amendment() {
        RegistrationCase file = new RegistrationCase()
                .registered()
                .does(new RequestAmendment(
                        ID,
                        List.of(line(AmountKind.LICENCE_FIXED, 7)),
                        null,
                        null,
                        "price corrected",
                        at(SELLER, DAY)));
        ApproveAmendment alone = new ApproveAmendment(ID, at(LI, DAY));
        RejectAmendment rejectedAlone = new RejectAmendment(ID, "no evidence", at(LI, DAY));
        assertThat(file.refusedCodes(alone)).containsExactly("REG-36");
        assertThat(file.refusedCodes(rejectedAlone)).containsExactly("REG-36");
        assertThat(file.refusedCodes(new ExamineAmendment(ID, false, null, at(LI, DAY))))
                .containsExactly("REG-16");
        Actor sellerAsReviewer = person("per_seller", RegistrationCase.REGISTRAR, Role.REVIEWER);
        assertThat(file.refusedCodes(new ExamineAmendment(ID, true, null, at(sellerAsReviewer, DAY))))
                .containsExactly("REG-16");

        file.does(new ExamineAmendment(ID, true, null, at(LI, DAY)));
        assertThat(file.last(AmendmentExamined.class).regime()).isEqualTo("CN-2026");
        Actor second = person("per_second", RegistrationCase.REGISTRAR, Role.REVIEWER, Role.APPROVER);
        file.does(new ExamineAmendment(ID, true, null, at(second, DAY)));

        assertThat(file.refusedCodes(alone)).containsExactly("REG-04");
        assertThat(file.refusedCodes(rejectedAlone)).containsExactly("REG-04");
        assertThat(file.refusedCodes(new ApproveAmendment(ID, at(second, DAY)))).containsExactly("REG-04");
        file.does(new ApproveAmendment(ID, at(WANG, DAY)));
    }

    @Test
    void an_amendment_above_the_large_line_needs_an_examination_and_two_approvers() {
        RegistrationCase file = new RegistrationCase()
                .registered()
                .does(new RequestAmendment(
                        ID,
                        List.of(line(AmountKind.LICENCE_FIXED, 500_000_000)),
                        null,
                        null,
                        "royalties",
                        at(SELLER, DAY)))
                .does(new ExamineAmendment(ID, true, null, at(LI, DAY)))
                .does(new ApproveAmendment(ID, at(WANG, DAY)));
        assertThat(file.events().getLast()).isInstanceOf(FirstApprovalGiven.class);
        assertThat(file.refusedCodes(new ApproveAmendment(ID, at(WANG, DAY)))).containsExactly("REG-05");
        assertThat(file.refusedCodes(new ApproveAmendment(ID, at(LI, DAY)))).containsExactly("REG-04");

        file.does(new ApproveAmendment(ID, at(ZHAO, DAY)));
        assertThat(file.last(RegistrationAmended.class).technologyFen()).isEqualTo(500_000_000);
    }

    /** So that only the name of the contract is compared. */
    private static ContractKey withOtherText(ContractKey key) {
        return new ContractKey(key.contract(), new ContentHash("c".repeat(64)));
    }
}
