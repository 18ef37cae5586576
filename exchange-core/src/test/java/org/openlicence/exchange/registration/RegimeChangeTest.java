package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.registration.RegistrationCase.FIRM;
import static org.openlicence.exchange.registration.RegistrationCase.ID;
import static org.openlicence.exchange.registration.RegistrationCase.LI;
import static org.openlicence.exchange.registration.RegistrationCase.OFFICE;
import static org.openlicence.exchange.registration.RegistrationCase.OFFICER;
import static org.openlicence.exchange.registration.RegistrationCase.PATENT;
import static org.openlicence.exchange.registration.RegistrationCase.POLICIES;
import static org.openlicence.exchange.registration.RegistrationCase.SELLER;
import static org.openlicence.exchange.registration.RegistrationCase.STATISTICS;
import static org.openlicence.exchange.registration.RegistrationCase.UNIVERSITY;
import static org.openlicence.exchange.registration.RegistrationCase.WANG;
import static org.openlicence.exchange.registration.RegistrationCase.ZHAO;
import static org.openlicence.exchange.registration.RegistrationCase.at;
import static org.openlicence.exchange.registration.RegistrationCase.line;
import static org.openlicence.exchange.registration.RegistrationCase.person;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyBooks;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.registration.FollowUpCommand.DecideRecheck;
import org.openlicence.exchange.registration.FollowUpCommand.ReferToExperts;
import org.openlicence.exchange.registration.FollowUpCommand.RequestRecheck;
import org.openlicence.exchange.registration.RegistrationCommand.AcceptApplication;
import org.openlicence.exchange.registration.RegistrationCommand.ClassifyContract;
import org.openlicence.exchange.registration.RegistrationCommand.CompleteForm;
import org.openlicence.exchange.registration.RegistrationCommand.DetermineAmounts;
import org.openlicence.exchange.registration.RegistrationCommand.OpenRegistration;
import org.openlicence.exchange.registration.RegistrationCommand.RecommendDecision;
import org.openlicence.exchange.registration.RegistrationCommand.RefuseRegistration;
import org.openlicence.exchange.registration.RegistrationCommand.RegisterContract;
import org.openlicence.exchange.registration.RegistrationCommand.RequestAmendment;
import org.openlicence.exchange.registration.RegistrationCommand.StartReview;
import org.openlicence.exchange.registration.RegistrationCommand.SubmitApplication;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.FollowUpEvent.RecheckReversed;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmendmentRequested;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationAccepted;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.FirstApprovalGiven;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Role;

/** A case ends under the rule book it was accepted under, whatever comes into force meanwhile; a number takes the legal year. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegimeChangeTest {
    private static final List<AmountLine> PRICE = List.of(line(AmountKind.LICENCE_FIXED, 106_000_000));
    private static final Actor SECOND_OFFICER = person("per_second", OFFICE, Role.MARKET_OFFICE);
    /** As shipped, but Shanghai's own limit is so long that the national ones bind, and the large line falls with the rule book. */
    private static final PolicyBook NATIONAL = PolicyBooks.followedBy(
            PolicyBooks.followedBy(
                    POLICIES, figure("registration.limit.sh-2020", "310000", 60, "working-days", "2020-01-07")),
            figure("registration.large-line", "CN", 100_000_000, "fen", "2026-03-01"));

    @Test
    void an_old_case_is_reviewed_and_registered_by_one_approver_after_the_large_line_fell() {
        RegistrationCase old = recommended("2026-02-28");
        assertThat(accepted(old).regime()).isEqualTo("CN-2000");
        assertThat(accepted(old).dueOn()).as("30 days").isEqualTo("2026-03-30");

        old.does(new RegisterContract(ID, at(WANG, "2026-03-04")));

        assertThat(old.last(ContractRegistered.class).officialNumber()).isEqualTo("2026310007000001");
        assertThat(RegisteredContract.asOf(1, old.events()).regime()).isEqualTo("CN-2000");
    }

    @Test
    void a_case_accepted_a_day_later_is_large() {
        RegistrationCase young = recommended("2026-03-01");
        assertThat(accepted(young).regime()).isEqualTo("CN-2026");

        young.does(new RegisterContract(ID, at(WANG, "2026-03-04")));
        assertThat(young.last(FirstApprovalGiven.class).trace().legalBasis()).containsExactly("REG_2026-14");
        young.does(new RegisterContract(ID, at(ZHAO, "2026-03-04")));
        assertThat(young.last(ContractRegistered.class).trace().legalBasis()).contains("REG_2026-15");
    }

    @Test
    void an_old_case_is_not_large_enough_for_experts_nor_for_the_market_office() {
        RegistrationCase old = inReview("2026-02-28");
        assertThat(old.refusedCodes(new ReferToExperts(ID, ExpertCause.LARGE, null, at(LI, "2026-03-03"))))
                .containsExactly("REG-17");
        inReview("2026-03-01").does(new ReferToExperts(ID, ExpertCause.LARGE, null, at(LI, "2026-03-03")));

        RegisterContract byTheOffice = new RegisterContract(ID, at(OFFICER, "2026-03-04"));
        RefuseRegistration refusal =
                new RefuseRegistration(ID, RefusalGround.R02, "routine work", at(OFFICER, "2026-03-04"));
        assertThat(recommended("2026-02-28").refusedCodes(byTheOffice)).containsExactly("REG-24");
        assertThat(recommended("2026-02-28").refusedCodes(refusal)).containsExactly("REG-24");
        recommended("2026-03-01").does(refusal);
    }

    @Test
    void a_refusal_names_the_provisions_of_the_cases_own_rule_book() {
        RecommendDecision early = new RecommendDecision(ID, true, null, at(LI, "2026-03-03"));
        assertThat(inReview("2026-02-28").refuses(early))
                .anySatisfy(
                        one -> assertThat(one.code() + " " + one.legalBasis()).isEqualTo("REG-30 REG_2000"))
                .noneSatisfy(one -> assertThat(one.legalBasis()).startsWith("REG_2026"));
        assertThat(inReview("2026-03-01").refuses(early))
                .anySatisfy(
                        one -> assertThat(one.code() + " " + one.legalBasis()).isEqualTo("REG-30 REG_2026-13"));
        ReferToExperts large = new ReferToExperts(ID, ExpertCause.LARGE, null, at(LI, "2026-03-03"));
        assertThat(inReview("2026-02-28").refuses(large))
                .extracting(Refusal::legalBasis)
                .containsExactly("DESIGN-expert-review");
    }

    @Test
    void a_recheck_counts_the_limit_anew_by_the_rule_book_of_acceptance() {
        assertThat(rechecked("2026-02-28").last(RecheckReversed.class).dueOn())
                .as("30 days from 6 March end on 5 April, the next working day is the 7th")
                .isEqualTo("2026-04-07");
        assertThat(rechecked("2026-03-01").last(RecheckReversed.class).dueOn())
                .as("15 working days from 6 March")
                .isEqualTo("2026-03-27");
    }

    @Test
    void traces_name_no_text_of_the_other_rule_book() {
        RegistrationCase old = rechecked("2026-02-28").does(new RegisterContract(ID, at(ZHAO, "2026-03-09")));
        RegistrationCase young = rechecked("2026-03-01").does(new RegisterContract(ID, at(ZHAO, "2026-03-09")));
        young.does(new RegisterContract(ID, at(OFFICER, "2026-03-09")));

        assertThat(bases(old))
                .contains("REG_2000", "RULE_2001-2", "RULE_2001-50")
                .noneMatch(of("REG_2026"));
        assertThat(bases(young))
                .contains("REG_2026-13", "REG_2026-14", "REG_2026-15", "REG_2026-17", "REG_2026-39")
                .noneMatch(of("REG_2000"))
                .noneMatch(of("RULE_2001"));
    }

    @Test
    void an_amendment_follows_the_rule_book_of_its_own_day() {
        RegistrationCase old = recommended("2026-02-28").does(new RegisterContract(ID, at(WANG, "2026-02-28")));
        RequestAmendment before = new RequestAmendment(ID, PRICE, null, null, "settled", at(SELLER, "2026-02-28"));
        RequestAmendment after = new RequestAmendment(ID, PRICE, null, null, "settled", at(SELLER, "2026-03-01"));

        old.does(before);
        assertThat(old.last(AmendmentRequested.class).trace().legalBasis()).containsExactly("RULE_2001-51");
        RegistrationCase other = recommended("2026-02-28").does(new RegisterContract(ID, at(WANG, "2026-03-04")));
        other.does(after);
        assertThat(other.last(AmendmentRequested.class).trace().legalBasis()).containsExactly("REG_2026-16");
    }

    @Test
    void a_number_takes_the_legal_year_of_its_decision_and_each_year_begins_with_000001() {
        RegistrationCase before = recommended("2025-12-15");
        RegistrationCase after = recommended("2025-12-15");
        for (RegistrationCase file : List.of(before, after)) {
            for (int taken = 0; taken < 41; taken++) {
                file.numbers.next(2025, "3100", "07");
            }
        }

        before.does(new RegisterContract(ID, inShanghai("2025-12-31T23:59")));
        after.does(new RegisterContract(ID, inShanghai("2026-01-01T00:01")));

        assertThat(before.last(ContractRegistered.class).officialNumber()).isEqualTo("2025310007000042");
        assertThat(before.last(ContractRegistered.class).registeredOn()).isEqualTo("2025-12-31");
        assertThat(after.last(ContractRegistered.class).officialNumber()).isEqualTo("2026310007000001");
        assertThat(after.last(ContractRegistered.class).registeredOn()).isEqualTo("2026-01-01");
    }

    private static Origin inShanghai(String time) {
        return Origin.of(
                WANG,
                LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }

    private static RegistrationCase rechecked(String acceptedOn) {
        return recommended(acceptedOn)
                .does(new RefuseRegistration(ID, RefusalGround.R02, "routine work", at(WANG, "2026-03-04")))
                .does(new RequestRecheck(ID, "look again", at(SELLER, "2026-03-05")))
                .does(new DecideRecheck(ID, false, "it is a licence", at(SECOND_OFFICER, "2026-03-06")));
    }

    private static RegistrationCase recommended(String acceptedOn) {
        return inReview(acceptedOn).checked().does(new RecommendDecision(ID, true, null, at(LI, acceptedOn)));
    }

    /** Classified and with its amounts, all on the day of acceptance. */
    private static RegistrationCase inReview(String acceptedOn) {
        ContractSubject subject = new ContractSubject(
                "Catalyst licence",
                "LICENCE",
                "PATENT_EXPLOITATION",
                "ORDINARY",
                false,
                List.of(PATENT.value()),
                UNIVERSITY,
                FIRM,
                LocalDate.parse("2025-12-01"),
                LocalDate.parse("2025-12-01"),
                LocalDate.parse("2027-01-01"),
                106_000_000,
                "a".repeat(64));
        Origin seller = at(SELLER, acceptedOn);
        return new RegistrationCase()
                .under(NATIONAL)
                .does(new OpenRegistration(ID, subject, PRICE, UNIVERSITY, "3100", "07", null, seller))
                .does(new CompleteForm(ID, subject, PRICE, STATISTICS, seller))
                .does(new SubmitApplication(ID, true, seller))
                .does(new AcceptApplication(ID, at(LI, acceptedOn)))
                .does(new StartReview(ID, true, at(LI, acceptedOn)))
                .does(new ClassifyContract(ID, ContractType.LICENCE, "PATENT_EXPLOITATION", null, at(LI, acceptedOn)))
                .does(new DetermineAmounts(ID, PRICE, null, at(LI, acceptedOn)));
    }

    private static ApplicationAccepted accepted(RegistrationCase file) {
        return file.events().stream()
                .filter(ApplicationAccepted.class::isInstance)
                .map(ApplicationAccepted.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> bases(RegistrationCase file) {
        return file.events().stream()
                .flatMap(event -> event.trace().legalBasis().stream())
                .toList();
    }

    private static Predicate<String> of(String law) {
        return basis -> basis.startsWith(law);
    }

    private static PolicyFigure figure(String key, String region, long value, String unit, String from) {
        return new PolicyFigure(key, region, value, unit, LocalDate.parse(from), null, "test", false);
    }
}
