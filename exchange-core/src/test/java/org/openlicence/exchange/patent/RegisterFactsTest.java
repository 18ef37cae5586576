package org.openlicence.exchange.patent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.patent.PatentFixtures.P1;
import static org.openlicence.exchange.patent.PatentFixtures.POLICIES;
import static org.openlicence.exchange.patent.PatentFixtures.day;
import static org.openlicence.exchange.patent.PatentFixtures.owner;
import static org.openlicence.exchange.patent.PatentFixtures.registrar;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.patent.AnnualFeeReduction.Stage;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.RefusedCodes;

/** The registrar's commands on a patent. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterFactsTest {
    private static final Money FEE = Money.ofYuan("2000");

    private final InMemoryPatentRegister register = new InMemoryPatentRegister();
    private AggregateTestFixture<Patent> fixture;

    @BeforeEach
    void prepare() {
        fixture = PatentFixtures.fixture(Patent.class);
        fixture.registerInjectableResource(register);
    }

    @Test
    void scenario_10_a_late_fee_counts_whole_months() {
        AnnualFeeDemand demand = new AnnualFeeDemand(FEE, day("2026-06-29"));
        assertThat(demand.payableOn(day("2026-08-15"), POLICIES)).isEqualTo(Money.ofYuan("2100"));
        assertThat(demand.payableOn(day("2026-06-29"), POLICIES)).isEqualTo(FEE);
        assertThat(demand.payableOn(day("2026-07-28"), POLICIES)).isEqualTo(FEE);
        assertThat(demand.payableOn(day("2026-12-29"), POLICIES)).isEqualTo(Money.ofYuan("2600"));
        assertThat(demand.graceEndsOn(POLICIES)).isEqualTo("2026-12-29");
    }

    @Test
    void scenario_29_the_fee_is_reduced_once_a_licence_is_recorded_and_by_the_best_reduction_only() {
        LocalDate due = day("2026-06-29");
        assertThat(AnnualFeeReduction.of(FEE, Stage.ANNOUNCED, 0, due, POLICIES).due())
                .isEqualTo(Money.ofYuan("2000"));
        assertThat(AnnualFeeReduction.of(FEE, Stage.RECORDED_LICENCE, 0, due, POLICIES)
                        .due())
                .isEqualTo(Money.ofYuan("1700"));
        assertThat(AnnualFeeReduction.of(FEE, Stage.RECORDED_LICENCE, 8_500, due, POLICIES)
                        .due())
                .isEqualTo(Money.ofYuan("300"));
    }

    @Test
    void PAT_06_a_payment_without_the_late_fee_is_no_payment() {
        given(feeDue())
                .when(new PatentCommand.RecordAnnualFeePaid(
                        P1, 9, day("2026-08-15"), Money.ofYuan("2099.99"), registrar("2026-08-15")))
                .expectException(RefusedCodes.with("PAT-06", "payable", "2100.00"));
        given(feeDue())
                .when(new PatentCommand.RecordAnnualFeePaid(
                        P1, 9, day("2026-08-15"), Money.ofYuan("2100"), registrar("2026-08-15")))
                .expectSuccessfulHandlerExecution();
        assertThat(register.facts(P1).orElseThrow().annualFees().getFirst().paidOn())
                .isEqualTo("2026-08-15");
    }

    @Test
    void a_transfer_names_every_owner_from_then_on() {
        PatentOwner buyer = new PatentOwner("org_91440101MA5CJQ4N59", "乙公司", 10_000);
        given(feeDue())
                .when(new PatentCommand.RecordTransfer(
                        P1, "T-1", List.of(buyer), day("2026-08-15"), registrar("2026-08-15")))
                .expectSuccessfulHandlerExecution();
        assertThat(register.facts(P1).orElseThrow().owners()).containsExactly(buyer);
        assertThat(register.facts(P1).orElseThrow().annualFees()).hasSize(1);
        PatentOwner half = new PatentOwner(null, "丙公司", 5_000);
        given(feeDue())
                .when(new PatentCommand.RecordTransfer(
                        P1, "T-1", List.of(half), day("2026-08-15"), registrar("2026-08-15")))
                .expectException(RefusedCodes.with("PAT-02", "sumBasisPoints", "5000"));
    }

    @Test
    void PAT_07_what_was_never_recorded_cannot_be_changed() {
        refused(
                "PAT-07",
                new PatentCommand.RecordAnnualFeePaid(P1, 9, day("2026-04-01"), FEE, registrar("2026-04-01")));
        refused("PAT-07", new PatentCommand.RecordPledgeeConsent(P1, "PL-1", "abc", registrar("2026-04-01")));
        refused(
                "PAT-07",
                new PatentCommand.RecordPledgeReleased(P1, "PL-1", day("2026-04-01"), registrar("2026-04-01")));
        refused(
                "PAT-07",
                new PatentCommand.RecordSuspensionLifted(P1, "C-1", day("2026-04-01"), registrar("2026-04-01")));
    }

    @Test
    void repeats_change_nothing_and_PAT_05_contradictions_are_refused() {
        repeatThenContradict(
                feeDue(), new PatentCommand.RecordAnnualFeeDue(P1, 9, day("2026-06-30"), FEE, registrar("2026-04-01")));
        repeatThenContradict(
                new PatentCommand.RecordPledge(P1, "PL-1", "某银行", day("2026-01-05"), registrar("2026-04-01")),
                new PatentCommand.RecordPledge(P1, "PL-1", "另一银行", day("2026-01-05"), registrar("2026-04-01")));
        repeatThenContradict(
                new PatentCommand.RecordLicenceInTerm(
                        P1, "R-1", LicenceForm.SOLE, day("2026-01-01"), day("2027-01-01"), registrar("2026-04-01")),
                new PatentCommand.RecordLicenceInTerm(
                        P1,
                        "R-1",
                        LicenceForm.ORDINARY,
                        day("2026-01-01"),
                        day("2027-01-01"),
                        registrar("2026-04-01")));
        repeatThenContradict(
                new PatentCommand.RecordSuspension(
                        P1, "C-1", SuspensionGround.OWNERSHIP_DISPUTE, day("2026-01-01"), registrar("2026-04-01")),
                new PatentCommand.RecordSuspension(
                        P1, "C-1", SuspensionGround.COURT_PRESERVATION, day("2026-01-01"), registrar("2026-04-01")));
        repeatThenContradict(
                new PatentCommand.RecordEvaluationReport(P1, "E-1", day("2026-01-01"), true, registrar("2026-04-01")),
                new PatentCommand.RecordEvaluationReport(P1, "E-1", day("2026-01-01"), false, registrar("2026-04-01")));
    }

    @Test
    void PAT_09_the_end_of_a_right_is_final() {
        var end =
                new PatentCommand.RecordRightEnded(P1, RightEnd.FEE_UNPAID, day("2026-06-29"), registrar("2026-12-30"));
        given(end).when(end).expectNoEvents().expectSuccessfulHandlerExecution();
        given(end)
                .when(new PatentCommand.RecordRightEnded(
                        P1, RightEnd.INVALIDATED, day("2026-06-29"), registrar("2026-12-30")))
                .expectException(RefusedCodes.exactly("PAT-09"));
        assertThat(register.facts(P1).orElseThrow().inForceOn(day("2026-06-29")))
                .isFalse();
        assertThat(register.facts(P1).orElseThrow().inForceOn(day("2026-06-28")))
                .isTrue();
    }

    @Test
    void IN_01_and_PAT_04_bad_fields_are_refused_and_never_a_fault() {
        refused("IN-01", new PatentCommand.RecordAnnualFeeDue(P1, 21, day("2026-06-29"), FEE, registrar("2026-04-01")));
        refused(
                "IN-01",
                new PatentCommand.RecordAnnualFeeDue(
                        P1, 9, day("2026-06-29"), Money.ofFen(Money.MAX_FEN), registrar("2026-04-01")));
        refused("IN-01", new PatentCommand.RecordPledge(P1, "\u0007", "b", day("2026-01-01"), registrar("2026-04-01")));
        refused(
                "IN-01",
                new PatentCommand.RecordLicenceInTerm(
                        P1, "R", LicenceForm.SOLE, day("2026-01-01"), LocalDate.MAX, registrar("2026-04-01")));
        refused(
                "PAT-04",
                new PatentCommand.RecordLicenceInTerm(
                        P1, "R", LicenceForm.SOLE, day("2027-01-01"), day("2026-01-01"), registrar("2026-04-01")));
        refused(
                "PAT-04",
                new PatentCommand.RecordRightEnded(P1, RightEnd.EXPIRED, day("2026-04-02"), registrar("2026-04-01")));
    }

    @Test
    void a_patentee_may_not_record_facts_of_its_own_right() {
        given().when(new PatentCommand.RecordEvaluationReport(P1, "E", day("2026-01-01"), true, owner("2026-04-01")))
                .expectException(RefusedCodes.exactly("AUTH-01"));
    }

    private void refused(String code, ExchangeCommand command) {
        given().when(command).expectException(RefusedCodes.exactly(code));
    }

    private void repeatThenContradict(ExchangeCommand command, ExchangeCommand contradiction) {
        given(command).when(command).expectNoEvents().expectSuccessfulHandlerExecution();
        given(command).when(contradiction).expectException(RefusedCodes.exactly("PAT-05"));
    }

    private static PatentCommand feeDue() {
        return new PatentCommand.RecordAnnualFeeDue(P1, 9, day("2026-06-29"), FEE, registrar("2026-04-01"));
    }

    private TestExecutor<Patent> given(ExchangeCommand... commands) {
        prepare();
        PatentFacts p1 = PatentFixtures.p1();
        register.put(p1);
        PatentCommand.RegisterPatent entry = new PatentCommand.RegisterPatent(
                P1,
                PatentFixtures.P1_NUMBER,
                PatentType.INVENTION,
                new Bibliography("一种电池隔膜", null, null, null, List.of(), p1.filedOn(), p1.grantedOn(), null),
                p1.owners(),
                owner("2026-01-01"));
        return fixture.given(PatentEntry.registered(entry, POLICIES)).andGivenCommands((Object[]) commands);
    }
}
