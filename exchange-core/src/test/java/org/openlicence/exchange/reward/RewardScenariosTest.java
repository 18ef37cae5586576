package org.openlicence.exchange.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.reward.RewardCase.FIRM;
import static org.openlicence.exchange.reward.RewardCase.REGISTRATION;
import static org.openlicence.exchange.reward.RewardCase.THREE;
import static org.openlicence.exchange.reward.RewardCase.ZHEJIANG;
import static org.openlicence.exchange.reward.RewardCase.by;
import static org.openlicence.exchange.reward.RewardCase.confirmed;
import static org.openlicence.exchange.reward.RewardCase.cost;
import static org.openlicence.exchange.reward.RewardCase.million;
import static org.openlicence.exchange.reward.RewardCase.owner;
import static org.openlicence.exchange.reward.RewardCase.pay;
import static org.openlicence.exchange.reward.RewardCase.receipt;
import static org.openlicence.exchange.reward.RewardCase.refused;
import static org.openlicence.exchange.reward.RewardCase.terms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.reward.RewardCommand.DraftRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.Recipient;
import org.openlicence.exchange.reward.event.CostKind;
import org.openlicence.exchange.reward.event.PayrollNote;
import org.openlicence.exchange.reward.event.Percentage;
import org.openlicence.exchange.reward.event.PercentageSource;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaid;
import org.openlicence.exchange.reward.event.RewardPaidPart;
import org.openlicence.exchange.reward.event.RewardPart;
import org.openlicence.exchange.reward.event.RewardRelief;
import org.openlicence.exchange.reward.event.RewardTerms;
import org.openlicence.exchange.reward.event.RewardWay;
import org.openlicence.exchange.shared.Money;

/** Scenarios 31 to 36 of registration and tax: what is paid to whom, and whether it is in time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RewardScenariosTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final RewardCase stage = new RewardCase();

    @Test
    void scenario_31_nothing_agreed() {
        RewardTerms none = terms(RewardWay.LICENCE, null, null);
        stage.given(confirmed(none, "2026-01-05", million("R1", "2026-01-02")))
                .when(pay("R1", "2026-03-10"))
                .expectSuccessfulHandlerExecution();
        assertThat(Money.ofFen(stage.paid().poolFen()).yuan()).isEqualTo("478550.00");
        assertThat(percentage(none, "310000"))
                .as("Shanghai names a band a unit may use, no default")
                .isEqualTo(new Percentage(5_000, PercentageSource.LAW, 5_000, true));
        assertThat(RewardRule.band(RewardWay.LICENCE, "310000", TODAY, PatentFixtures.POLICIES)
                        .orElseThrow()
                        .intValue())
                .isEqualTo(7_000);
        assertThat(RewardRule.band(RewardWay.LICENCE, "110000", TODAY, PatentFixtures.POLICIES))
                .isEmpty();
        assertThat(percentage(none, "330000").basisPoints()).isEqualTo(7_000);
    }

    @Test
    void scenario_32_unit_rule_of_seventy_per_cent() {
        RewardTerms rule = terms(RewardWay.LICENCE, null, 7_000);
        stage.given(confirmed(rule, "2026-01-05", million("R1", "2026-01-02")))
                .when(pay("R1", "2026-03-10"))
                .expectSuccessfulHandlerExecution();
        RewardPaid paid = stage.paid();
        assertThat(Money.ofFen(paid.poolFen()).yuan()).isEqualTo("669970.00");
        assertThat(paid.parts())
                .extracting(part -> Money.ofFen(part.amountFen()).yuan())
                .containsExactly("401982.00", "167492.50", "100495.50");
        assertThat(paid.parts().stream().mapToLong(RewardPaidPart::amountFen).sum())
                .isEqualTo(paid.poolFen());
        assertThat(paid.relief()).isEqualTo(RewardRelief.IN_WINDOW);
        assertThat(paid.filingDueOn()).isEqualTo("2026-04-15");
        assertThat(percentage(terms(RewardWay.LICENCE, 6_000, 7_000), "310000"))
                .as("an agreement goes before the rule")
                .isEqualTo(new Percentage(6_000, PercentageSource.AGREEMENT, 5_000, true));
    }

    @Test
    void scenario_33_rule_too_low() {
        RewardTerms low = terms(RewardWay.LICENCE, null, 4_000);
        refused(
                new RewardCase()
                        .fixture
                        .givenNoPriorActivity()
                        .when(new DraftRewardPlan(low, THREE, owner("2026-01-05"))),
                "RW-01");
        refused(
                new RewardCase()
                        .fixture
                        .givenNoPriorActivity()
                        .when(new DraftRewardPlan(terms(RewardWay.LICENCE, 4_999, null), THREE, owner("2026-01-05"))),
                "RW-01");
        new RewardCase()
                .fixture
                .givenNoPriorActivity()
                .when(new DraftRewardPlan(low, THREE, by(FIRM, "2026-01-05")))
                .expectSuccessfulHandlerExecution();
        var main = List.of(new Recipient("甲", 95, RewardPart.MAIN), new Recipient("丙", 5, RewardPart.TRANSFER_STAFF));
        refused(
                new RewardCase()
                        .fixture
                        .givenNoPriorActivity()
                        .when(new DraftRewardPlan(
                                terms(RewardWay.LICENCE, null, 6_999), main, by(ZHEJIANG, "2026-01-05"))),
                "RW-01");
        refused(
                new RewardCase()
                        .fixture
                        .givenNoPriorActivity()
                        .when(new DraftRewardPlan(
                                terms(RewardWay.LICENCE, null, null), THREE, by(ZHEJIANG, "2026-01-05"))),
                "RW-14");
        new RewardCase()
                .fixture
                .givenNoPriorActivity()
                .when(new DraftRewardPlan(terms(RewardWay.LICENCE, null, null), main, by(ZHEJIANG, "2026-01-05")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void scenario_34_window_of_thirty_six_months() {
        RewardTerms rule = terms(RewardWay.LICENCE, null, 7_000);
        var income = receipt("R1", "2023-03-01", "176366.84");
        stage.given(confirmed(rule, "2025-12-01", income))
                .when(pay("R1", "2026-03-01"))
                .expectSuccessfulHandlerExecution();
        assertThat(stage.paid().relief()).isEqualTo(RewardRelief.IN_WINDOW);
        RewardCase late = new RewardCase();
        late.given(confirmed(rule, "2025-12-01", income))
                .when(pay("R1", "2026-03-02"))
                .expectSuccessfulHandlerExecution();
        assertThat(late.paid().relief()).isEqualTo(RewardRelief.LATE);
        assertThat(Money.ofFen(late.paid().poolFen()).yuan()).isEqualTo("123456.79");
        assertThat(windowUntil("2024-02-29")).isEqualTo("2027-02-28");
        assertThat(windowUntil("2023-08-31")).isEqualTo("2026-08-31");
    }

    @Test
    void scenario_35_each_receipt_has_its_own_window() {
        RewardTerms rule = terms(RewardWay.LICENCE, null, 7_000);
        RewardCommand[] two = confirmed(rule, "2026-02-02", million("R1", "2023-03-01"), million("R2", "2024-03-01"));
        stage.given(two).when(pay("R1", "2026-05-01")).expectSuccessfulHandlerExecution();
        assertThat(stage.paid().relief()).isEqualTo(RewardRelief.LATE);
        RewardCase second = new RewardCase();
        second.given(two).when(pay("R2", "2026-05-01")).expectSuccessfulHandlerExecution();
        assertThat(second.paid().relief()).isEqualTo(RewardRelief.IN_WINDOW);
    }

    @Test
    void scenario_36_development_contract() {
        RewardTerms development = terms(RewardWay.DEVELOPMENT, null, 7_000);
        var income = receipt(
                "R1",
                "2026-01-02",
                "800000.00",
                cost(CostKind.TAX, "S-1", "240.00"),
                cost(CostKind.DEAL, "S-2", "412345.67"));
        stage.given(confirmed(development, "2026-01-05", income))
                .when(pay("R1", "2026-03-10"))
                .expectSuccessfulHandlerExecution();
        RewardPaid paid = stage.paid();
        assertThat(Money.ofFen(paid.poolFen()).yuan()).isEqualTo("271190.03");
        assertThat(paid.relief()).isEqualTo(RewardRelief.KIND_NOT_COVERED);
        assertThat(paid.payroll())
                .containsExactly(
                        PayrollNote.COUNTED_NOT_LIMITED,
                        PayrollNote.SHANGHAI_NOT_COUNTED,
                        PayrollNote.REGISTRATION_DECIDES);
        refused(
                new RewardCase()
                        .fixture
                        .givenNoPriorActivity()
                        .when(new DraftRewardPlan(
                                terms(RewardWay.DEVELOPMENT, null, null), THREE, owner("2026-01-05"))),
                "RW-05");
    }

    @Test
    void the_relief_needs_a_registered_contract_and_a_payer_it_knows() {
        RewardTerms rule = terms(RewardWay.TRANSFER, null, 7_000);
        stage.contracts.release(REGISTRATION);
        refused(
                stage.fixture.givenNoPriorActivity().when(new DraftRewardPlan(rule, THREE, owner("2026-01-05"))),
                "RW-18");
        LocalDate until = LocalDate.parse("2029-01-02");
        assertThat(relief(RewardWay.LICENCE, true, false, until)).isEqualTo(RewardRelief.NOT_REGISTERED);
        assertThat(relief(RewardWay.LICENCE, false, true, null)).isEqualTo(RewardRelief.PAYER_NOT_COVERED);
        assertThat(relief(RewardWay.EQUITY, true, true, null)).isEqualTo(RewardRelief.KIND_NOT_COVERED);
        assertThat(relief(RewardWay.LICENCE, true, true, null)).isEqualTo(RewardRelief.BEFORE_RELIEF);
        assertThat(RewardRule.payroll(RewardWay.LICENCE, false, "310000")).isEmpty();
    }

    private static RewardRelief relief(RewardWay way, boolean payer, boolean registered, @Nullable LocalDate until) {
        return RewardDeadlines.relief(way, payer, registered, until, TODAY, PatentFixtures.POLICIES);
    }

    private static @Nullable LocalDate windowUntil(String receivedOn) {
        return RewardDeadlines.windowUntil(
                RewardWay.LICENCE, true, LocalDate.parse(receivedOn), TODAY, PatentFixtures.POLICIES);
    }

    private static Percentage percentage(RewardTerms terms, String region) {
        return RewardRule.percentage(terms, true, region, TODAY, PatentFixtures.POLICIES);
    }
}
