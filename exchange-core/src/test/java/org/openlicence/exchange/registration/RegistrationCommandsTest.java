package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.registration.RegistrationCase.BUYER;
import static org.openlicence.exchange.registration.RegistrationCase.FIRM;
import static org.openlicence.exchange.registration.RegistrationCase.ID;
import static org.openlicence.exchange.registration.RegistrationCase.LI;
import static org.openlicence.exchange.registration.RegistrationCase.OTHER_REGISTRAR;
import static org.openlicence.exchange.registration.RegistrationCase.SELLER;
import static org.openlicence.exchange.registration.RegistrationCase.WANG;
import static org.openlicence.exchange.registration.RegistrationCase.at;
import static org.openlicence.exchange.registration.RegistrationCase.line;
import static org.openlicence.exchange.registration.RegistrationCase.person;
import static org.openlicence.exchange.registration.RegistrationCase.subject;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.registration.RegistrationCommand.AcceptApplication;
import org.openlicence.exchange.registration.RegistrationCommand.ClassifyContract;
import org.openlicence.exchange.registration.RegistrationCommand.CompleteForm;
import org.openlicence.exchange.registration.RegistrationCommand.DeclineApplication;
import org.openlicence.exchange.registration.RegistrationCommand.DetermineAmounts;
import org.openlicence.exchange.registration.RegistrationCommand.LapseApplication;
import org.openlicence.exchange.registration.RegistrationCommand.OpenRegistration;
import org.openlicence.exchange.registration.RegistrationCommand.RecommendDecision;
import org.openlicence.exchange.registration.RegistrationCommand.RefuseRegistration;
import org.openlicence.exchange.registration.RegistrationCommand.RequestSupplement;
import org.openlicence.exchange.registration.RegistrationCommand.ReturnToReview;
import org.openlicence.exchange.registration.RegistrationCommand.StartReview;
import org.openlicence.exchange.registration.RegistrationCommand.SubmitApplication;
import org.openlicence.exchange.registration.RegistrationCommand.WithdrawApplication;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.registration.event.StatisticsFields;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;

/** Every command: done once, repeated without effect, refused where the state table says so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationCommandsTest {
    private static final String DAY = "2026-03-03";

    @Test
    void opening_again_alike_changes_nothing_and_otherwise_is_refused() {
        RegistrationCase file = new RegistrationCase().opened();

        file.repeats(file.open());
        OpenRegistration other =
                new OpenRegistration(ID, subject(1), file.open().amounts(), FIRM, "3100", "07", null, at(BUYER, DAY));
        assertThat(file.refusedCodes(other)).containsExactly("REG-02");
    }

    @Test
    void opening_what_makes_no_sense_names_every_fault() {
        OpenRegistration nonsense = new OpenRegistration(
                new RegistrationId("reg_lic_1"),
                new RegistrationCase().about(s -> subject(-1)).open().subject(),
                List.of(new AmountLine("GOLD", "x", 1, true)),
                RegistrationCase.UNIVERSITY,
                "3100",
                "07",
                "lic_1",
                at(SELLER, DAY));

        assertThat(new RegistrationCase().refusedCodes(nonsense)).containsExactly("REG-11", "REG-10", "REG-12");
    }

    @Test
    void a_stranger_opens_nothing_and_a_party_applies_only_for_itself() {
        OpenRegistration own = new RegistrationCase().open();
        OpenRegistration forOther = new OpenRegistration(
                ID, own.subject(), own.amounts(), own.applicantId(), "3100", "07", null, at(BUYER, DAY));

        assertThat(new RegistrationCase().refusedCodes(forOther)).containsExactly("AUTH-01");
    }

    @Test
    void the_form_stays_within_the_parties() {
        RegistrationCase file = new RegistrationCase().opened();
        file.does(file.form(DAY)).repeats(file.form(DAY));
        var foreign = new RegistrationCase()
                .about(s -> new org.openlicence.exchange.registration.event.ContractSubject(
                        s.title(),
                        s.contractType(),
                        s.subType(),
                        s.licenceMode(),
                        false,
                        s.patentIds(),
                        "org_a",
                        "org_b",
                        s.signedOn(),
                        s.from(),
                        s.to(),
                        s.statedTotalFen(),
                        s.documentHash()))
                .form(DAY);
        assertThat(file.refusedCodes(foreign)).containsExactly("REG-09");
    }

    @Test
    void an_industry_that_is_stated_exists() {
        RegistrationCase file = new RegistrationCase().opened();
        for (String wrong : List.of("", "A9999", "C12")) {
            assertThat(file.refusedCodes(industry(file, wrong))).as(wrong).containsExactly("REG-34");
        }
        file.does(industry(file, "C3841"));
    }

    private static CompleteForm industry(RegistrationCase file, String code) {
        CompleteForm form = file.form(DAY);
        return new CompleteForm(
                ID,
                form.subject(),
                form.amounts(),
                new StatisticsFields("NEW_MATERIALS", "PATENT_INVENTION", "NONE", code),
                form.origin());
    }

    @Test
    void submitting_an_empty_file_names_all_that_is_missing() {
        RegistrationCase file = new RegistrationCase()
                .about(s -> new org.openlicence.exchange.registration.event.ContractSubject(
                        s.title(),
                        s.contractType(),
                        s.subType(),
                        s.licenceMode(),
                        false,
                        List.of(),
                        s.sellerId(),
                        s.buyerId(),
                        s.signedOn(),
                        s.signedOn().plusYears(1),
                        s.to().plusYears(2),
                        s.statedTotalFen() + 1,
                        null))
                .opened();

        assertThat(file.refusedCodes(new SubmitApplication(ID, false, at(SELLER, DAY))))
                .containsExactly("G2", "G3", "G5", "G6", "G7", "REG-06");
    }

    @Test
    void a_filed_case_is_shown_to_the_desk_before_anybody_accepts_one() {
        RegistrationCase file = new RegistrationCase().submitted("2026-03-02");
        ContractRegister.KnownContract filed =
                file.contracts.related(file.state().subject()).getFirst();
        assertThat(filed.registrationId()).isEqualTo(ID);
        assertThat(filed.live()).isFalse();
        RegistrationId other = new RegistrationId("reg_other");
        assertThat(NearMatch.of(
                                file.state().subject(),
                                List.of(filed),
                                other,
                                LocalDate.parse("2026-03-02"),
                                RegistrationCase.POLICIES)
                        .getFirst()
                        .ordered())
                .startsWith(NearMatch.Reason.SAME_TEXT);

        file.does(file.accept("2026-03-02"));
        assertThat(file.contracts.related(file.state().subject()).getFirst().live())
                .isTrue();
        RegistrationCase declined = new RegistrationCase().submitted("2026-03-02");
        declined.does(new DeclineApplication(ID, RefusalGround.R11, "registered elsewhere", at(LI, DAY)));
        assertThat(declined.contracts.related(declined.state().subject())).isEmpty();
        RegistrationCase lapsed = new RegistrationCase().submitted("2026-03-02");
        lapsed.does(new RequestSupplement(ID, List.of("annex"), at(LI, DAY)))
                .does(new LapseApplication(ID, at(Actor.SYSTEM, "2026-03-25")));
        assertThat(lapsed.contracts.related(lapsed.state().subject())).isEmpty();
    }

    @Test
    void a_supplement_needs_its_list_and_lapses_only_after_its_day() {
        RegistrationCase file = new RegistrationCase().submitted("2026-03-02");

        assertThat(file.refusedCodes(new RequestSupplement(ID, List.of(), at(LI, DAY))))
                .containsExactly("REG-07");
        file.does(new RequestSupplement(ID, List.of("annex"), at(LI, DAY)));
        assertThat(file.refusedCodes(new LapseApplication(ID, at(Actor.SYSTEM, "2026-03-24"))))
                .containsExactly("REG-13");
        LapseApplication late = new LapseApplication(ID, at(Actor.SYSTEM, "2026-03-25"));
        file.does(late).repeats(late);
    }

    @Test
    void a_supplement_that_was_handed_in_is_not_asked_for_again() {
        RegistrationCase file = new RegistrationCase().submitted("2026-03-02");
        file.does(new RequestSupplement(ID, List.of("annex 1", "annex 2"), at(LI, DAY)))
                .does(file.submit("2026-03-05"));

        RequestSupplement again = new RequestSupplement(ID, List.of("annex 3"), at(LI, "2026-03-06"));
        assertThat(file.refusedCodes(again)).containsExactly("REG-35");
        file.does(file.accept("2026-03-06"));
        assertThat(file.state().dates().acceptance())
                .isNotNull()
                .satisfies(accepted -> assertThat(accepted.acceptedOn())
                        .as("the clock runs from the day it was handed in")
                        .isEqualTo("2026-03-05"));
    }

    @Test
    void another_region_neither_accepts_nor_decides() {
        Actor stranger = person("per_suzhou", OTHER_REGISTRAR, Role.REVIEWER, Role.APPROVER);

        assertThat(new RegistrationCase()
                        .submitted("2026-03-02")
                        .refusedCodes(new AcceptApplication(ID, at(stranger, DAY))))
                .containsExactly("G8");
        RegistrationCase recommended = new RegistrationCase().recommended();
        assertThat(recommended.refusedCodes(recommended.register(stranger))).containsExactly("G8");
    }

    @Test
    void a_case_filed_in_the_wrong_area_is_not_accepted_but_declined() {
        OpenRegistration here = new RegistrationCase().open();
        Actor suzhou = person("per_suzhou", OTHER_REGISTRAR, Role.REVIEWER);
        RegistrationCase file = new RegistrationCase()
                .does(new OpenRegistration(
                        ID, here.subject(), here.amounts(), here.applicantId(), "3205", "01", null, at(SELLER, DAY)));
        file.does(file.form(DAY)).does(file.submit(DAY));

        assertThat(file.refusedCodes(new AcceptApplication(ID, at(suzhou, DAY))))
                .containsExactly("REG-15");
        assertThat(file.refusedCodes(new DeclineApplication(ID, RefusalGround.R02, "no", at(suzhou, DAY))))
                .containsExactly("REG-14");
        DeclineApplication decline =
                new DeclineApplication(ID, RefusalGround.R12, "seller in Shanghai", at(suzhou, DAY));
        file.does(decline).repeats(decline);
    }

    @Test
    void review_needs_classification_and_amounts_and_a_reason_for_each_change() {
        RegistrationCase file = new RegistrationCase().inReview().checked();
        RecommendDecision recommend = new RecommendDecision(ID, true, null, at(LI, DAY));

        file.repeats(new StartReview(ID, true, at(LI, DAY)));
        assertThat(file.refusedCodes(recommend)).containsExactly("REG-03");
        assertThat(file.refusedCodes(new ClassifyContract(ID, ContractType.SERVICE, "SERVICE", null, at(LI, DAY))))
                .containsExactly("REG-07");
        file.does(new ClassifyContract(ID, ContractType.SERVICE, "SERVICE", "no right passes", at(LI, DAY)));
        List<AmountLine> other = List.of(line(AmountKind.SERVICE_FEE, 106_000_000));
        assertThat(file.refusedCodes(new DetermineAmounts(ID, other, null, at(LI, DAY))))
                .containsExactly("REG-07");
        file.does(new DetermineAmounts(ID, other, "it is a service", at(LI, DAY)));
        file.does(recommend).repeats(recommend);
    }

    @Test
    void what_the_reviewer_advises_against_is_not_registered() {
        RegistrationCase file = new RegistrationCase()
                .inReview()
                .checked()
                .does(new RecommendDecision(ID, false, "not a technology contract", at(LI, DAY)));
        assertThat(file.refusedCodes(file.register(WANG))).containsExactly("REG-08");

        file.does(new ReturnToReview(ID, "look again", at(WANG, DAY)))
                .does(new RecommendDecision(ID, false, "looked again", at(LI, DAY)));
        RefuseRegistration refuse = new RefuseRegistration(ID, RefusalGround.R02, "routine work", at(WANG, DAY));
        file.does(refuse).repeats(refuse);
        assertThat(file.contracts.live(ContractKey.of(subject(106_000_000)))).isEmpty();
    }

    @Test
    void registering_again_changes_nothing_and_any_other_command_has_no_place() {
        RegistrationCase file = new RegistrationCase().registered();

        file.repeats(file.register(WANG));
        assertThat(file.refusedCodes(file.accept(DAY))).containsExactly("REG-01");
        assertThat(file.refusedCodes(new WithdrawApplication(ID, at(SELLER, DAY))))
                .containsExactly("REG-01");
    }

    @Test
    void withdrawing_frees_the_contract() {
        RegistrationCase file = new RegistrationCase().accepted();
        WithdrawApplication withdraw = new WithdrawApplication(ID, at(SELLER, DAY));

        file.does(withdraw).repeats(withdraw);
        assertThat(file.contracts.live(ContractKey.of(subject(106_000_000)))).isEmpty();
    }
}
