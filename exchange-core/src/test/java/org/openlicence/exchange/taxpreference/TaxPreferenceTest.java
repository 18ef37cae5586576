package org.openlicence.exchange.taxpreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.EvaluatePreference;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.RecordClaim;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.ClaimRecorded;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.CorrectionRequired;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceEvaluated;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.VatReliefWaived;
import org.openlicence.exchange.taxpreference.event.TaxStep;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TaxPreferenceTest extends PreferenceStory {
    @Test
    void a_contract_not_registered_is_an_estimate_and_cannot_be_claimed() {
        PreferenceEvaluated estimate = evaluated(TaxRule.VAT_TECH, said(TaxInput.KEPT_APART, true));
        assertThat(estimate.result().outcome()).isEqualTo("ESTIMATED");
        assertThat(answer(estimate, TaxCondition.REGISTERED)).isEqualTo("NO");
        refused(claim(TaxRule.VAT_TECH, "2026-03", "100"), "TXP-02", "TXP-03");
    }

    @Test
    void a_registered_contract_qualifies_once_every_condition_is_ticked() {
        register.registered(CONTRACT);
        PreferenceEvaluated unasked =
                (PreferenceEvaluated) does(evaluate(TaxSide.SELLER, TaxRule.VAT_TECH, exchange(), null))
                        .getFirst();
        assertThat(unasked.result().outcome()).isEqualTo("ESTIMATED");
        assertThat(answer(unasked, TaxCondition.KEPT_APART)).isEqualTo("UNKNOWN");

        PreferenceEvaluated answered = evaluated(TaxRule.VAT_TECH, said(TaxInput.KEPT_APART, true));
        assertThat(answered.result().outcome()).isEqualTo("ELIGIBLE");
        assertThat(answered.ruleVersion()).isEqualTo(2);
        assertThat(answered.result().reliefFen()).isEqualTo(1_327_743);
        assertThat(does(evaluate(TaxSide.SELLER, TaxRule.VAT_TECH, exchange(), null)))
                .isEmpty();
    }

    @Test
    void scenario_18_version_by_date() {
        register.registered(CONTRACT);
        PreferenceEvaluated before = evaluated(TaxRule.VAT_TECH, said(TaxInput.DAY, "2025-12-31"));
        assertThat(before.ruleVersion()).isEqualTo(1);
        assertThat(before.trace().legalBasis()).containsExactly("VAT_2016_36-1(26)");

        PreferenceEvaluated after = evaluated(TaxRule.VAT_TECH, said(TaxInput.DAY, "2026-01-01"));
        assertThat(after.ruleVersion()).isEqualTo(2);
        assertThat(after.trace().legalBasis()).containsExactly("VAT_2026_10-2(1)2");
    }

    @Test
    void scenario_38_revocation() {
        vatIsEligible();
        ClaimRecorded claimed = (ClaimRecorded)
                does(claim(TaxRule.VAT_TECH, "2026-03", "234567.89")).getFirst();
        assertThat(claimed.reliefFen()).isEqualTo(1_327_743);

        register.revoked(CONTRACT);
        List<TaxPreferenceEvent> after = does(evaluate(TaxSide.SELLER, TaxRule.VAT_TECH, exchange(), null));
        assertThat(((PreferenceEvaluated) after.getFirst()).result().outcome()).isEqualTo("INELIGIBLE");
        CorrectionRequired required = (CorrectionRequired) after.getLast();
        assertThat(required.lines()).singleElement().satisfies(line -> {
            assertThat(line.reliefFen()).isEqualTo(1_327_743);
            assertThat(line.surcharges()).extracting(TaxStep::fen).containsExactly(92_942L, 39_832L, 26_555L);
        });
        assertThat(required.totalFen()).isEqualTo(1_327_743 + 159_329);
        assertThat(does(evaluate(TaxSide.SELLER, TaxRule.VAT_TECH, exchange(), null)))
                .as("a repeat asks for nothing more")
                .isEmpty();
    }

    @Test
    void scenario_39_the_end_of_a_registration_is_to_be_told_to_the_tax_body() {
        vatIsEligible();
        does(claim(TaxRule.VAT_TECH, "2026-03", "100000"));
        register.cancelled(CONTRACT);
        does(evaluate(TaxSide.SELLER, TaxRule.VAT_TECH, exchange(), null));

        refused(corrected("2026-11-21"), "TXP-08");
        does(corrected("2026-11-19"));
        refused(corrected("2026-11-20"), "TXP-06");
        assertThat(does(evaluate(TaxSide.SELLER, TaxRule.VAT_TECH, exchange(), null)))
                .isEmpty();
    }

    @Test
    void an_amendment_asks_for_the_part_that_is_no_longer_covered_of_the_latest_claim() {
        vatIsEligible();
        does(claim(TaxRule.VAT_TECH, "2026-03", "134567.89"));
        does(claim(TaxRule.VAT_TECH, "2026Q3", "100000"));
        register.amended(CONTRACT, 20_000_000, "FINAL");
        CorrectionRequired required =
                (CorrectionRequired) does(evaluate(TaxSide.SELLER, TaxRule.VAT_TECH, exchange(), null))
                        .getLast();

        assertThat(required.lines()).singleElement().satisfies(line -> {
            assertThat(line.period()).isEqualTo("2026Q3");
            assertThat(line.amountFen()).isEqualTo(3_456_789);
            assertThat(line.reliefFen()).isEqualTo(566_038 - 370_370);
        });
    }

    @Test
    void an_amount_that_is_open_again_is_claimed_no_further() {
        vatIsEligible();
        register.amended(CONTRACT, PRICE, "PROVISIONAL");
        does(evaluate(TaxSide.SELLER, TaxRule.VAT_TECH, exchange(), null));
        refused(claim(TaxRule.VAT_TECH, "2026-03", "1"), "TXP-02");
    }

    @Test
    void claims_keep_within_what_is_covered_and_each_period_is_claimed_once() {
        vatIsEligible();
        refused(claim(TaxRule.VAT_TECH, "2026-03", "234567.90"), "TXP-03");
        refused(claim(TaxRule.VAT_TECH, "2026", "1"), "TXP-05");
        refused(claim(TaxRule.VAT_TECH, "2026-12", "1"), "TXP-08");
        does(claim(TaxRule.VAT_TECH, "2026-03", "100"));
        assertThat(does(claim(TaxRule.VAT_TECH, "2026-03", "100"))).isEmpty();
        refused(claim(TaxRule.VAT_TECH, "2026-03", "101"), "TXP-04");
    }

    @Test
    void what_a_taxpayer_gave_up_bars_this_contract_too_and_what_was_claimed_before_stays() {
        vatIsEligible();
        does(claim(TaxRule.VAT_TECH, "2026-03", "100"));
        waived("2026-07-01", "2029-07-01");
        refused(claim(TaxRule.VAT_TECH, "2026-09", "100"), "TXP-09");
        does(claim(TaxRule.VAT_TECH, "2026-06", "100"));

        List<TaxPreferenceEvent> after = does(evaluate(
                TaxSide.SELLER,
                TaxRule.VAT_TECH,
                seller(),
                List.of(said(TaxInput.KEPT_APART, true), said(TaxInput.DAY, "2026-08-01"))));
        assertThat(after).singleElement().satisfies(event -> {
            PreferenceEvaluated judged = (PreferenceEvaluated) event;
            assertThat(judged.result().outcome()).isEqualTo("INELIGIBLE");
            assertThat(answer(judged, TaxCondition.NOT_WAIVED)).isEqualTo("NO");
        });
    }

    @Test
    void a_waiver_asks_nothing_of_another_relief() {
        register.registered(CONTRACT);
        waived("2026-01-01", "2029-01-01");
        PreferenceEvaluated stamp = evaluated(TaxRule.STAMP, said(TaxInput.SMALL_PAYER, true));
        assertThat(stamp.result().checks()).extracting("condition").doesNotContain("NOT_WAIVED");
        does(claim(TaxRule.STAMP, "2026Q1", "35.18"));
    }

    @Test
    void a_waiver_recorded_for_one_contract_in_former_times_still_bars_it() {
        vatIsEligible();
        events.add(new VatReliefWaived(
                TaxPreferenceId.of(CONTRACT, TaxSide.SELLER, TaxRule.VAT_TECH).value(),
                LocalDate.parse("2026-07-01"),
                LocalDate.parse("2029-07-01"),
                RegisteredContractStory.TRACE));
        refused(claim(TaxRule.VAT_TECH, "2026-09", "100"), "TXP-09");
        does(claim(TaxRule.VAT_TECH, "2026-06", "100"));
    }

    @Test
    void others_cannot_judge_or_claim_for_a_party() {
        register.registered(CONTRACT);
        Origin buyer = RegistrationCase.at(RegistrationCase.BUYER, "2026-11-20");
        refused(evaluate(TaxSide.SELLER, TaxRule.VAT_TECH, buyer, List.of()), "AUTH-01");
        evaluated(TaxRule.VAT_TECH);
        refused(
                new RecordClaim(
                        TaxPreferenceId.of(CONTRACT, TaxSide.SELLER, TaxRule.VAT_TECH),
                        "2026-03",
                        Money.ofYuan("1"),
                        buyer),
                "AUTH-01");
    }

    @Test
    void no_tax_day_before_the_figures_begin_is_judged_as_another() {
        register.registered(CONTRACT);
        refused(
                evaluate(TaxSide.SELLER, TaxRule.VAT_TECH, seller(), List.of(said(TaxInput.DAY, "2022-12-31"))),
                "TXP-01");
        assertThat(evaluated(TaxRule.VAT_TECH, said(TaxInput.DAY, "2023-01-01")).taxDay())
                .isEqualTo("2023-01-01");
    }

    @Test
    void a_contract_signed_before_is_judged_for_a_day_its_party_says() {
        LocalDate signed = LocalDate.parse("2022-12-31");
        RegistrationId contract = new RegistrationId("reg_old");
        register.determined(contract, "LICENCE", "PATENT_EXPLOITATION", PRICE, PRICE, signed, signed.plusYears(9))
                .registered(contract);
        TaxPreferenceId id = TaxPreferenceId.of(contract, TaxSide.SELLER, TaxRule.VAT_TECH);
        refused(new EvaluatePreference(id, contract, TaxSide.SELLER, TaxRule.VAT_TECH, List.of(), seller()), "TXP-01");
        List<DeclaredInput> day = List.of(said(TaxInput.DAY, "2026-03-16"));
        assertThat(does(new EvaluatePreference(id, contract, TaxSide.SELLER, TaxRule.VAT_TECH, day, seller())))
                .hasSize(1);
    }

    @Test
    void what_the_exchange_judges_unasked_of_such_a_contract_is_an_estimate_by_the_first_figures() {
        LocalDate signed = LocalDate.parse("2022-12-31");
        RegistrationId contract = new RegistrationId("reg_old");
        register.determined(contract, "LICENCE", "PATENT_EXPLOITATION", PRICE, PRICE, signed, signed.plusYears(9))
                .registered(contract);
        TaxPreferenceId id = TaxPreferenceId.of(contract, TaxSide.SELLER, TaxRule.VAT_TECH);
        PreferenceEvaluated judged = (PreferenceEvaluated)
                does(new EvaluatePreference(id, contract, TaxSide.SELLER, TaxRule.VAT_TECH, null, exchange()))
                        .getFirst();
        assertThat(judged.result().outcome()).isEqualTo("ESTIMATED");
        assertThat(judged.taxDay()).isEqualTo("2023-01-01");
    }

    @Test
    void inputs_are_those_of_the_rule_in_their_form() {
        register.registered(CONTRACT);
        Stream.of(
                        said(TaxInput.REWARD, 1),
                        said(TaxInput.DAY, "yesterday"),
                        said(TaxInput.KEPT_APART, "perhaps"),
                        said(TaxInput.PLACE, "MOON"),
                        new DeclaredInput("NOTHING", "1"))
                .forEach(input ->
                        refused(evaluate(TaxSide.SELLER, TaxRule.VAT_TECH, seller(), List.of(input)), "TXP-01"));
    }
}
