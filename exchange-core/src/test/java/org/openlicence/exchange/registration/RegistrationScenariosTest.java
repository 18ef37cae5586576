package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.registration.RegistrationCase.ID;
import static org.openlicence.exchange.registration.RegistrationCase.LI;
import static org.openlicence.exchange.registration.RegistrationCase.POLICIES;
import static org.openlicence.exchange.registration.RegistrationCase.SELLER;
import static org.openlicence.exchange.registration.RegistrationCase.TAXMAN;
import static org.openlicence.exchange.registration.RegistrationCase.WANG;
import static org.openlicence.exchange.registration.RegistrationCase.ZHAO;
import static org.openlicence.exchange.registration.RegistrationCase.at;
import static org.openlicence.exchange.registration.RegistrationCase.line;
import static org.openlicence.exchange.registration.RegistrationCase.subject;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.registration.FollowUpCommand.RaiseObjection;
import org.openlicence.exchange.registration.RegistrationCommand.ApproveAmendment;
import org.openlicence.exchange.registration.RegistrationCommand.ClassifyContract;
import org.openlicence.exchange.registration.RegistrationCommand.DetermineAmounts;
import org.openlicence.exchange.registration.RegistrationCommand.ExamineAmendment;
import org.openlicence.exchange.registration.RegistrationCommand.RecommendDecision;
import org.openlicence.exchange.registration.RegistrationCommand.RefuseRegistration;
import org.openlicence.exchange.registration.RegistrationCommand.RequestAmendment;
import org.openlicence.exchange.registration.RegistrationCommand.RequestSupplement;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.Deadline;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmountsDetermined;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationAccepted;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationSubmitted;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.FirstApprovalGiven;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationAmended;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationRefused;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Role;

/** Acceptance scenarios of registration, by their numbers in the domain file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationScenariosTest {
    private static final Region SHANGHAI = new Region("3100");

    @Test
    void scenario_1_accept_clock_takes_the_strictest_limit() {
        ApplicationAccepted accepted = new RegistrationCase().accepted().last(ApplicationAccepted.class);

        assertThat(accepted.acceptedOn()).isEqualTo("2026-03-02");
        assertThat(accepted.regime()).isEqualTo("CN-2026");
        assertThat(accepted.dueOn()).isEqualTo("2026-03-11");
        assertThat(accepted.deadlines())
                .containsExactlyInAnyOrder(
                        new Deadline("SH-2020", LocalDate.parse("2026-03-11"), false),
                        new Deadline("CN-2026", LocalDate.parse("2026-03-23"), false),
                        new Deadline("SH-2020", LocalDate.parse("2026-03-30"), true),
                        new Deadline("CN-2026", LocalDate.parse("2026-04-14"), true));
        Deadlines deadlines = Deadlines.of(LocalDate.parse("2026-03-02"), SHANGHAI, POLICIES);
        assertThat(deadlines.bindingWithExperts()).contains(LocalDate.parse("2026-03-30"));
    }

    @Test
    void scenario_2_holiday_is_not_counted() {
        assertThat(Deadlines.of(LocalDate.parse("2026-04-01"), SHANGHAI, POLICIES)
                        .binding())
                .isEqualTo("2026-04-13");
    }

    @Test
    void scenario_3_supplement_starts_the_clock_on_the_day_it_is_handed_in() {
        RegistrationCase file = new RegistrationCase()
                .submitted("2026-03-02")
                .does(new RequestSupplement(ID, List.of("annex 2 is missing"), at(LI, "2026-03-03")))
                .does(new RegistrationCase().submit("2026-04-01"))
                .does(new RegistrationCase().accept("2026-04-02"));

        ApplicationAccepted accepted = file.last(ApplicationAccepted.class);
        assertThat(accepted.acceptedOn()).isEqualTo("2026-04-01");
        assertThat(accepted.deadlines()).contains(new Deadline("CN-2026", LocalDate.parse("2026-04-23"), false));
    }

    @Test
    void scenario_4_filing_is_never_late_within_the_term_and_too_late_after_it() {
        RegistrationCase inTime = new RegistrationCase().submitted("2026-10-15");
        assertThat(inTime.last(ApplicationSubmitted.class).submittedOn()).isEqualTo("2026-10-15");

        RegistrationCase late = new RegistrationCase().opened();
        late.does(late.form("2026-10-15"));
        assertThat(late.refusedCodes(late.submit("2027-01-05"))).containsExactly("G4");
    }

    @Test
    void scenario_8_duplicate_shows_the_live_number() {
        RegistrationCase file = new RegistrationCase().submitted("2026-03-02");
        RegistrationId other = new RegistrationId("reg_other");
        file.contracts.claim(other, ContractKey.of(subject(106_000_000)));
        file.contracts.number(other, new OfficialNumber("2026310007000123"));

        List<Refusal> refusals = file.refuses(file.accept("2026-03-02"));

        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("G9");
            assertThat(refusal.inputs())
                    .containsEntry("ground", "R11")
                    .containsEntry("officialNumber", "2026310007000123");
        });
    }

    @Test
    void scenario_9_technology_amount_leaves_out_what_is_not_technology() {
        AmountLine[] lines = {
            line(AmountKind.RND_FUNDS_AND_FEE, 191_000_000),
            line(AmountKind.EQUIPMENT, 48_000_000),
            line(AmountKind.RAW_MATERIAL, 12_000_000),
            line(AmountKind.CARRIER_WITHIN_REASON, 9_000_000)
        };
        RegistrationCase file = new RegistrationCase()
                .about(subject(260_000_000), lines)
                .inReview()
                .does(new DetermineAmounts(ID, List.of(lines), null, at(LI, "2026-03-03")));

        AmountsDetermined determined = file.last(AmountsDetermined.class);
        assertThat(determined.totalFen()).isEqualTo(260_000_000);
        assertThat(determined.technologyFen()).isEqualTo(200_000_000);
        assertThat(determined.amountStatus()).isEqualTo("FINAL");
    }

    @Test
    void scenario_10_lines_one_fen_short_of_the_total_are_refused_with_the_difference() {
        RegistrationCase file =
                new RegistrationCase().about(subject(260_000_000), line(AmountKind.LICENCE_FIXED, 259_999_999));
        file.opened().does(file.form("2026-03-02"));

        assertThat(file.refuses(file.submit("2026-03-02"))).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("G6");
            assertThat(refusal.inputs()).containsEntry("difference", "0.01");
        });
    }

    @Test
    void scenario_11_royalty_keeps_the_amount_provisional_until_it_is_settled_and_amended() {
        AmountLine royalty = new AmountLine(AmountKind.ROYALTY_CONFIRMED.name(), "royalty, later years", 0, false);
        RegistrationCase file = new RegistrationCase()
                .about(subject(20_000_000), line(AmountKind.ENTRY_FEE, 20_000_000), royalty)
                .registered();
        AmountsDetermined determined = file.state().review().amounts();
        assertThat(determined).isNotNull();
        assertThat(determined.totalFen()).isEqualTo(20_000_000).isEqualTo(determined.technologyFen());
        assertThat(determined.amountStatus()).isEqualTo("PROVISIONAL");

        file.does(new RequestAmendment(
                        ID,
                        List.of(
                                line(AmountKind.ENTRY_FEE, 20_000_000),
                                line(AmountKind.ROYALTY_CONFIRMED, 8_888_888),
                                royalty),
                        null,
                        null,
                        "first royalty settled",
                        at(SELLER, "2026-09-01")))
                .does(new ExamineAmendment(ID, true, "settled by the statement of August", at(LI, "2026-09-02")))
                .does(new ApproveAmendment(ID, at(WANG, "2026-09-02")));

        RegistrationAmended amended = file.last(RegistrationAmended.class);
        assertThat(amended.version()).isEqualTo(2);
        assertThat(amended.totalFen()).isEqualTo(28_888_888);
        assertThat(amended.technologyFen()).isEqualTo(28_888_888);
    }

    @Test
    void scenario_12_large_contract_needs_two_approvers_and_one_fen_less_does_not() {
        RegistrationCase large = new RegistrationCase()
                .about(subject(500_000_000), line(AmountKind.LICENCE_FIXED, 500_000_000))
                .registered();
        assertThat(large.last(FirstApprovalGiven.class).approverId()).isEqualTo("per_wang");
        assertThat(large.refusedCodes(large.register(WANG))).containsExactly("REG-05");
        large.does(large.register(ZHAO));
        assertThat(large.last(ContractRegistered.class).officialNumber()).isEqualTo("2026310007000001");

        RegistrationCase below = new RegistrationCase()
                .about(subject(499_999_999), line(AmountKind.LICENCE_FIXED, 499_999_999))
                .registered();
        assertThat(below.events().getLast()).isInstanceOf(ContractRegistered.class);
    }

    @Test
    void scenario_13_reviewer_may_not_register_from_any_account() {
        RegistrationCase file = new RegistrationCase().recommended();
        Actor secondAccount = RegistrationCase.person("per_li", RegistrationCase.REGISTRAR, Role.APPROVER);

        assertThat(file.refusedCodes(file.register(LI))).containsExactly("REG-04");
        assertThat(file.refusedCodes(file.register(secondAccount))).containsExactly("REG-04");
    }

    @Test
    void scenario_14_a_contract_is_classified_by_its_content_not_by_its_title() {
        AmountLine fee = line(AmountKind.SERVICE_FEE, 30_000_000);
        RegistrationCase file = new RegistrationCase()
                .about(pumps("DEVELOPMENT", "COMMISSIONED"), fee)
                .recommended();
        assertThat(file.refusedCodes(resized(RefusalGround.R02, RecognitionTest.MEASURED)))
                .as("a test of services")
                .containsExactly("REG-41");
        assertThat(file.refusedCodes(resized(RefusalGround.R05, RecognitionTest.NOT_YET_MASTERED)))
                .containsExactly("REG-41");
        file.does(resized(RefusalGround.R02, RecognitionTest.NOT_YET_MASTERED));
        file.repeats(resized(RefusalGround.R02, RecognitionTest.NOT_YET_MASTERED));
        RegistrationRefused refused = file.last(RegistrationRefused.class);
        assertThat(refused.ground()).isEqualTo("R02");
        assertThat(refused.failedTest()).isEqualTo("NOT_YET_MASTERED");

        RegistrationCase corrected = new RegistrationCase()
                .about(pumps("DEVELOPMENT", "COMMISSIONED"), fee)
                .inReview();
        assertThat(corrected.refusedCodes(classified(null))).containsExactly("REG-07");
        corrected
                .does(classified("solves a specific problem to stated quality measures"))
                .does(new DetermineAmounts(ID, List.of(fee), null, at(LI, "2026-03-03")))
                .checked()
                .does(new RecommendDecision(ID, true, null, at(LI, "2026-03-03")))
                .does(corrected.register(WANG));
        assertThat(RegisteredContract.asOf(1, corrected.events()).contractType())
                .isEqualTo("SERVICE");
    }

    private static RefuseRegistration resized(RefusalGround ground, RecognitionTest failed) {
        return new RefuseRegistration(
                ID,
                ground,
                failed,
                "no development: the technology is mastered, only the size changes",
                at(WANG, "2026-03-04"));
    }

    private static ClassifyContract classified(@org.jspecify.annotations.Nullable String reason) {
        return new ClassifyContract(ID, ContractType.SERVICE, "SERVICE", reason, at(LI, "2026-03-03"));
    }

    private static ContractSubject pumps(String type, String subType) {
        ContractSubject s = subject(30_000_000);
        return new ContractSubject(
                "Technology development of a larger pump",
                type,
                subType,
                null,
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

    @Test
    void scenario_43_an_objection_of_the_tax_body_changes_nothing_but_waits_for_the_market_office() {
        RegistrationCase file = new RegistrationCase().registered();
        file.does(new RaiseObjection(ID, "the price is far from its peers", at(TAXMAN, "2026-04-01")));

        assertThat(file.state().status()).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(file.state().followUp().objections()).singleElement().satisfies(objection -> {
            assertThat(objection.number()).isEqualTo(1);
            assertThat(objection.objectorId()).isEqualTo(RegistrationCase.TAX);
        });
    }

    @Test
    void scenario_15_dead_patent_stops_the_application() {
        RegistrationCase file = new RegistrationCase().opened();
        file.does(file.form("2026-03-02"));
        file.patents.lapse("2026-02-01");

        assertThat(file.refuses(file.submit("2026-03-02"))).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("G10");
            assertThat(refusal.inputs()).containsEntry("endedOn", "2026-02-01");
        });
    }
}
