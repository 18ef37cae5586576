package org.openlicence.exchange.taxpreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.EnterYearShare;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.ClaimRecorded;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.CorrectionRequired;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceEvaluated;
import org.openlicence.exchange.taxpreference.event.TaxStep;
import org.openlicence.exchange.taxpreference.event.YearShare;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherReliefsTest extends PreferenceStory {
    private DeclaredInput[] year(int year, String... more) {
        List<DeclaredInput> inputs = new ArrayList<>(List.of(
                said(TaxInput.DAY, year + "-06-30"),
                said(TaxInput.REVENUE, 360_000_000),
                said(TaxInput.COSTS, 24_000_000),
                said(TaxInput.TAXES, 1_234_567),
                said(TaxInput.PERIOD_COSTS, 200_000_000),
                said(TaxInput.TOTAL_SALES, 4_000_000_000L),
                said(TaxInput.OWNED, true),
                said(TaxInput.EXPORT_FREE, true),
                said(TaxInput.PUBLIC_FUNDS, false),
                said(TaxInput.SEPARATE_BOOKS, true)));
        inputs.add(said(TaxInput.RELATED_PERCENT, more.length == 0 ? "0" : more[0]));
        return inputs.toArray(DeclaredInput[]::new);
    }

    @Test
    void an_estimate_before_registration_does_not_enter_the_year() {
        PreferenceEvaluated estimate = evaluated(TaxRule.CIT_TT, year(2026));
        assertThat(estimate.result().outcome()).isEqualTo("ESTIMATED");
        assertThat(estimate.result().reliefFen()).isEqualTo(79_191_358);
        assertThat(estimate.yearIncome()).isNull();
        register.registered(CONTRACT);
        PreferenceEvaluated registered = (PreferenceEvaluated)
                does(evaluate(TaxSide.SELLER, TaxRule.CIT_TT, exchange(), null)).getFirst();
        assertThat(registered.yearIncome()).isNotNull();
    }

    @Test
    void scenario_22_cit_under_the_line() {
        register.registered(CONTRACT);
        PreferenceEvaluated cit = evaluated(TaxRule.CIT_TT, year(2026));
        assertThat(cit.result().outcome()).isEqualTo("ELIGIBLE");
        assertThat(amount(cit, TaxAmount.SHARE)).isEqualTo(18_000_000);
        assertThat(amount(cit, TaxAmount.INCOME)).isEqualTo(316_765_433);
        assertThat(amount(cit, TaxAmount.TAX)).isZero();
        assertThat(cit.result().reliefFen()).isEqualTo(79_191_358);
    }

    @Test
    void scenario_26_parent_child() {
        register.registered(CONTRACT);
        PreferenceEvaluated whole = evaluated(TaxRule.CIT_TT, year(2026, "100"));
        assertThat(whole.result().outcome()).isEqualTo("INELIGIBLE");
        assertThat(answer(whole, TaxCondition.NOT_WHOLLY_RELATED)).isEqualTo("NO");
        assertThat(evaluated(TaxRule.CIT_TT, year(2026, "99")).result().outcome())
                .isEqualTo("ELIGIBLE");
    }

    @Test
    void a_revoked_contract_claimed_in_two_tax_years_is_put_right_in_both() {
        register.registered(CONTRACT);
        evaluated(TaxRule.CIT_TT, year(2025));
        evaluated(TaxRule.CIT_TT, year(2026));
        does(claim(TaxRule.CIT_TT, "2025", "791913.58"));
        refused(claim(TaxRule.CIT_TT, "2026", "791913.59"), "TXP-03");
        does(claim(TaxRule.CIT_TT, "2026", "700000"));
        register.revoked(CONTRACT);
        List<TaxPreferenceEvent> after = does(evaluate(TaxSide.SELLER, TaxRule.CIT_TT, exchange(), null));

        assertThat(after).filteredOn(PreferenceEvaluated.class::isInstance).hasSize(2);
        CorrectionRequired required = (CorrectionRequired) after.getLast();
        assertThat(required.lines())
                .extracting(line -> line.period() + " " + line.totalFen())
                .containsExactly("2025 79191358", "2026 70000000");
    }

    @Test
    void a_smaller_part_of_the_year_is_put_right_to_the_fen() {
        register.registered(CONTRACT);
        evaluated(TaxRule.CIT_TT, year(2026));
        does(claim(TaxRule.CIT_TT, "2026", "791913.58"));
        EnterYearShare share = new EnterYearShare(
                TaxPreferenceId.of(CONTRACT, TaxSide.SELLER, TaxRule.CIT_TT),
                "2026",
                700_000_000,
                new YearShare(CONTRACT.value(), true, 316_765_433, 11_313_051, 79_191_358),
                exchange());
        CorrectionRequired required = (CorrectionRequired) does(share).getLast();
        assertThat(required.totalFen()).isEqualTo(11_313_051);
        assertThat(does(share)).isEmpty();
    }

    @Test
    void scenario_28_buyers_research() {
        RegisteredContractStory development = new RegisteredContractStory()
                .determined(CONTRACT, "DEVELOPMENT", "COMMISSIONED", PRICE, PRICE, FROM, FROM.plusYears(1))
                .registered(CONTRACT);
        Inputs inputs = new Inputs(List.of(
                said(TaxInput.DAY, "2026-06-30"),
                said(TaxInput.COST, 12_345_678),
                said(TaxInput.TRADE_COUNTS, true),
                said(TaxInput.ARMS_LENGTH, true)));
        Evaluation research = Evaluation.of(
                TaxRule.RD,
                ContractFacts.of(CONTRACT, development, new RegistrationCase().directory),
                inputs,
                new Payer("310115", null),
                RegistrationCase.POLICIES);
        assertThat(research.result().outcome()).isEqualTo("ELIGIBLE");
        assertThat(research.result().reliefFen()).isEqualTo(2_469_136);
    }

    @ParameterizedTest
    @CsvSource({
        "1000000.00, 10, false, 80000.00, 20000.00",
        "1000000.00, 10, true, 80000.00, 12000.00",
        "123456.78, 7, false, 14109.34, 3527.34"
    })
    void rd6_capitalised_research_saves_a_years_part_in_a_year(
            String cost, int years, boolean highTech, String each, String saving) {
        RegisteredContractStory development = new RegisteredContractStory()
                .determined(CONTRACT, "DEVELOPMENT", "COMMISSIONED", PRICE, PRICE, FROM, FROM.plusYears(1))
                .registered(CONTRACT);
        Inputs inputs = new Inputs(List.of(
                said(TaxInput.DAY, "2026-06-30"),
                said(TaxInput.COST, Money.ofYuan(cost).fen()),
                said(TaxInput.CAPITALISED_YEARS, years),
                said(TaxInput.HIGH_TECH, highTech),
                said(TaxInput.TRADE_COUNTS, true),
                said(TaxInput.ARMS_LENGTH, true)));
        Evaluation research = Evaluation.of(
                TaxRule.RD,
                ContractFacts.of(CONTRACT, development, new RegistrationCase().directory),
                inputs,
                new Payer("310115", null),
                RegistrationCase.POLICIES);

        assertThat(research.result().outcome()).isEqualTo("ELIGIBLE");
        assertThat(research.result().steps())
                .contains(new TaxStep("EXTRA_A_YEAR", Money.ofYuan(each).fen()));
        assertThat(research.result().reliefFen()).isEqualTo(Money.ofYuan(saving).fen());
        assertThat(research.coveredFen())
                .as("what may be claimed")
                .isEqualTo(Money.ofYuan(saving).fen());
    }

    @Test
    void scenario_30_stamp() {
        register.registered(CONTRACT);
        PreferenceEvaluated stamp = evaluated(TaxRule.STAMP, said(TaxInput.SMALL_PAYER, true));
        assertThat(amount(stamp, TaxAmount.DUE)).isEqualTo(7_037);
        assertThat(stamp.result().reliefFen()).isEqualTo(3_519);
        assertThat(stamp.result().verified()).isFalse();
    }

    @Test
    void scenario_34_iit_window() {
        register.registered(CONTRACT);
        PreferenceEvaluated inTime = evaluated(TaxRule.IIT58, reward("2026-03-01"));
        assertThat(inTime.result().outcome()).isEqualTo("ELIGIBLE");
        assertThat(inTime.result().reliefFen()).isEqualTo(6_172_840);
        PreferenceEvaluated late = evaluated(TaxRule.IIT58, reward("2026-03-02"));
        assertThat(late.result().outcome()).isEqualTo("INELIGIBLE");
        assertThat(late.result().reliefFen()).isZero();
    }

    @Test
    void scenario_35_each_receipt_has_a_window_of_its_own_and_the_month_one_relief() {
        register.registered(CONTRACT);
        PreferenceEvaluated both = evaluated(
                TaxRule.IIT58,
                with(
                        reward("2026-05-01"),
                        said(TaxInput.SECOND_REWARD, 2_000_001),
                        said(TaxInput.SECOND_RECEIVED_ON, "2024-03-01")));
        assertThat(both.result().outcome()).isEqualTo("ELIGIBLE");
        assertThat(both.result().reliefFen())
                .as("of the second alone, rounded by itself")
                .isEqualTo(1_000_001);
        assertThat(amount(both, TaxAmount.REWARD)).isEqualTo(12_345_679 + 2_000_001);
        assertThat(amount(both, TaxAmount.TAXED)).isEqualTo(12_345_679 + 1_000_000);

        PreferenceEvaluated inTime = evaluated(
                TaxRule.IIT58,
                with(
                        reward("2026-03-01"),
                        said(TaxInput.SECOND_REWARD, 2_000_001),
                        said(TaxInput.SECOND_RECEIVED_ON, "2024-03-01")));
        assertThat(inTime.result().reliefFen()).isEqualTo(6_172_840 + 1_000_001);
        PreferenceEvaluated dayless =
                evaluated(TaxRule.IIT58, with(reward("2026-03-01"), said(TaxInput.SECOND_REWARD, 2_000_001)));
        assertThat(dayless.result().outcome()).as("the second day is not said").isEqualTo("ESTIMATED");
    }

    private static DeclaredInput[] with(DeclaredInput[] said, DeclaredInput... more) {
        DeclaredInput[] all = Arrays.copyOf(said, said.length + more.length);
        System.arraycopy(more, 0, all, said.length, more.length);
        return all;
    }

    @Test
    void every_reward_is_claimed_and_put_right_with_the_month_of_its_payment() {
        register.registered(CONTRACT);
        PreferenceEvaluated first = evaluated(TaxRule.IIT58, reward("2026-03-01"));
        assertThat(first.period()).isEqualTo("2026-03");
        refused(claim(TaxRule.IIT58, "2026Q1", "61728.40"), "TXP-05");
        does(claim(TaxRule.IIT58, "2026-03", "61728.40"));

        List<TaxPreferenceEvent> second = does(evaluate(
                TaxSide.SELLER, TaxRule.IIT58, seller(), List.of(reward("2026-05-10", "2023-06-01", 2_000_000))));
        assertThat(second).singleElement().isInstanceOf(PreferenceEvaluated.class);
        refused(claim(TaxRule.IIT58, "2026-04", "1"), "TXP-02", "TXP-03");
        refused(claim(TaxRule.IIT58, "2026-05", "10000.01"), "TXP-03");
        does(claim(TaxRule.IIT58, "2026-05", "10000"));

        register.revoked(CONTRACT);
        CorrectionRequired required = (CorrectionRequired)
                does(evaluate(TaxSide.SELLER, TaxRule.IIT58, exchange(), null)).getLast();
        assertThat(required.lines())
                .extracting(line -> line.period() + " " + line.amountFen() + " " + line.totalFen())
                .containsExactly("2026-03 6172840 6172840", "2026-05 1000000 1000000");
        assertThat(required.totalFen()).isEqualTo(7_172_840);
    }

    @Test
    void a_reward_whose_day_nobody_said_holds_for_no_month_and_gives_way_to_the_one_with_it() {
        register.registered(CONTRACT);
        DeclaredInput[] said = reward("2026-03-01");
        DeclaredInput[] dayless = Arrays.copyOfRange(said, 1, said.length);
        assertThat(evaluated(TaxRule.IIT58, dayless).period()).isEqualTo("ALL");
        evaluated(TaxRule.IIT58, said);

        assertThat(does(evaluate(TaxSide.SELLER, TaxRule.IIT58, exchange(), null)))
                .isEmpty();
        register.revoked(CONTRACT);
        assertThat(does(evaluate(TaxSide.SELLER, TaxRule.IIT58, exchange(), null)))
                .singleElement()
                .satisfies(event ->
                        assertThat(((PreferenceEvaluated) event).period()).isEqualTo("2026-03"));
    }

    @Test
    void what_was_claimed_of_a_reward_for_a_quarter_in_former_times_rests_on_it() {
        register.registered(CONTRACT);
        PreferenceEvaluated judged = evaluated(TaxRule.IIT58, reward("2026-02-10"));
        events.add(new ClaimRecorded(
                judged.preferenceId(), "2026Q1", 6_172_840, 6_172_840, RegisteredContractStory.TRACE));
        refused(claim(TaxRule.IIT58, "2026-02", "1"), "TXP-03");

        assertThat(does(evaluate(TaxSide.SELLER, TaxRule.IIT58, exchange(), null)))
                .isEmpty();
        register.revoked(CONTRACT);
        CorrectionRequired required = (CorrectionRequired)
                does(evaluate(TaxSide.SELLER, TaxRule.IIT58, exchange(), null)).getLast();
        assertThat(required.lines())
                .extracting(line -> line.period() + " " + line.totalFen())
                .containsExactly("2026Q1 6172840");
    }

    private static DeclaredInput[] reward(String paid) {
        return reward(paid, "2023-03-01", 12_345_679);
    }

    private static DeclaredInput[] reward(String paid, String received, long fen) {
        return List.of(
                        said(TaxInput.DAY, paid),
                        said(TaxInput.RECEIVED_ON, received),
                        said(TaxInput.REWARD, fen),
                        said(TaxInput.PUBLIC_UNIT, true),
                        said(TaxInput.PUBLISHED, true),
                        said(TaxInput.SEPARATE_BOOKS, true))
                .toArray(DeclaredInput[]::new);
    }
}
