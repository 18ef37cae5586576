package org.openlicence.exchange.taxpreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openlicence.exchange.taxpreference.PreferenceStory.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.taxpreference.ContractPreCheck.RuleEstimate;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;

/** A contract before it is signed, as a visitor describes it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractPreCheckTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-16");

    private static List<RuleEstimate> checked(String kind, String yuan, DeclaredInput... more) {
        List<DeclaredInput> said = new ArrayList<>(List.of(
                said(TaxInput.CONTRACT_KIND, kind),
                said(TaxInput.TOTAL, Money.ofYuan(yuan).fen()),
                said(TaxInput.MONTHS, 60)));
        said.addAll(List.of(more));
        return ContractPreCheck.of(said, TODAY, RegistrationCase.POLICIES);
    }

    private static RuleEstimate of(TaxRule rule, TaxSide side, List<RuleEstimate> all) {
        return all.stream()
                .filter(one -> one.rule() == rule && one.side() == side)
                .findFirst()
                .orElseThrow();
    }

    private static RuleEstimate seller(TaxRule rule, List<RuleEstimate> all) {
        return of(rule, TaxSide.SELLER, all);
    }

    private static List<String> answers(RuleEstimate estimate) {
        return estimate.result().checks().stream()
                .map(check -> check.condition() + " " + check.answer())
                .toList();
    }

    private static void refused(String problem, DeclaredInput... said) {
        assertThatThrownBy(() -> ContractPreCheck.of(List.of(said), TODAY, RegistrationCase.POLICIES))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals().getFirst().code() + " "
                                        + refused.refusals().getFirst().inputs().get("problem"))
                                .isEqualTo(problem));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_of_every_type_is_judged_and_none_before_registration_is_promised(String kind) {
        List<RuleEstimate> all = checked(kind, "1060000.00");
        assertThat(all)
                .extracting(one -> one.rule() + " " + one.side())
                .containsExactly("VAT_TECH SELLER", "CIT_TT SELLER", "STAMP SELLER", "STAMP BUYER", "RD BUYER");
        assertThat(all)
                .filteredOn(one -> one.rule() != TaxRule.STAMP)
                .noneMatch(one -> one.result().outcome().equals("ELIGIBLE"))
                .allMatch(one -> answers(one).contains("REGISTERED NO"));
    }

    static List<String> kinds() {
        assertThat(TaxInput.CONTRACT_KIND.choices()).hasSize(19).contains("SERVICE.TRAINING");
        return TaxInput.CONTRACT_KIND.choices();
    }

    @ParameterizedTest
    @CsvSource({
        "LICENCE.KNOW_HOW_USE, ESTIMATED, 60000.00, INELIGIBLE, INELIGIBLE",
        "LICENCE.PATENT_EXPLOITATION, ESTIMATED, 60000.00, ESTIMATED, INELIGIBLE",
        "TRANSFER.PATENT_RIGHT, ESTIMATED, 60000.00, ESTIMATED, INELIGIBLE",
        "DEVELOPMENT.COMMISSIONED, ESTIMATED, 60000.00, INELIGIBLE, ESTIMATED",
        "CONSULTING.CONSULTING, INELIGIBLE, 0.00, INELIGIBLE, INELIGIBLE",
        "SERVICE.INTERMEDIARY, INELIGIBLE, 0.00, INELIGIBLE, INELIGIBLE"
    })
    void vat1_and_what_the_kind_of_contract_decides(String kind, String vat, String relief, String cit, String rd) {
        List<RuleEstimate> all = checked(kind, "1060000.00");
        RuleEstimate exempt = seller(TaxRule.VAT_TECH, all);
        assertThat(exempt.result().outcome()).isEqualTo(vat);
        assertThat(Money.ofFen(exempt.result().reliefFen()).yuan()).isEqualTo(relief);
        assertThat(exempt.version()).isEqualTo(2);
        assertThat(seller(TaxRule.CIT_TT, all).result().outcome()).isEqualTo(cit);
        assertThat(of(TaxRule.RD, TaxSide.BUYER, all).result().outcome()).isEqualTo(rd);
    }

    @Test
    void a_service_tied_to_a_transfer_may_be_exempt() {
        RuleEstimate tied =
                seller(TaxRule.VAT_TECH, checked("SERVICE.SERVICE", "318000.00", said(TaxInput.TIED, true)));
        assertThat(tied.result().outcome()).isEqualTo("ESTIMATED");
        assertThat(Money.ofFen(tied.result().reliefFen()).yuan()).isEqualTo("18000.00");
    }

    @Test
    void five_years_of_licence_are_what_the_income_tax_asks() {
        List<DeclaredInput> four = List.of(
                said(TaxInput.CONTRACT_KIND, "LICENCE.PATENT_EXPLOITATION"),
                said(TaxInput.TOTAL, 316_765_433),
                said(TaxInput.MONTHS, 59));
        RuleEstimate shorter = seller(TaxRule.CIT_TT, ContractPreCheck.of(four, TODAY, RegistrationCase.POLICIES));
        assertThat(answers(shorter)).contains("TERM_LONG_ENOUGH NO");
        assertThat(shorter.result().outcome()).isEqualTo("INELIGIBLE");
        RuleEstimate five = seller(TaxRule.CIT_TT, checked("LICENCE.PATENT_EXPLOITATION", "3167654.33"));
        assertThat(answers(five)).contains("TERM_LONG_ENOUGH YES");
        assertThat(Money.ofFen(five.result().reliefFen()).yuan()).isEqualTo("791913.58");
    }

    @Test
    void places_and_payment_are_what_the_reader_says() {
        List<RuleEstimate> imported = checked(
                "LICENCE.PATENT_EXPLOITATION",
                "1060000.00",
                said(TaxInput.SELLER_ABROAD, true),
                said(TaxInput.PAYMENT, "ENTRY_PLUS_ROYALTY"));
        assertThat(answers(seller(TaxRule.VAT_TECH, imported)))
                .contains("SELLER_HAS_PLACE ASK_TAX_BODY", "AMOUNT_FINAL NO");
        assertThat(answers(seller(TaxRule.CIT_TT, imported))).contains("RESIDENT NO");
        RuleEstimate exported = seller(
                TaxRule.CIT_TT,
                checked("LICENCE.PATENT_EXPLOITATION", "1060000.00", said(TaxInput.BUYER_ABROAD, true)));
        assertThat(answers(exported)).contains("COMMERCE_REGISTERED UNKNOWN", "AMOUNT_FINAL YES");
        RuleEstimate developed = of(
                TaxRule.RD,
                TaxSide.BUYER,
                checked(
                        "DEVELOPMENT.COMMISSIONED",
                        "3000000.00",
                        said(TaxInput.SELLER_ABROAD, true),
                        said(TaxInput.DOMESTIC_COST, 240_000_000),
                        said(TaxInput.HIGH_TECH, true)));
        assertThat(Money.ofFen(developed.result().reliefFen()).yuan()).as("RD3").isEqualTo("240000.00");
    }

    @Test
    void each_side_has_its_own_size_and_goods_bear_their_rate() {
        List<RuleEstimate> mixed = checked(
                "DEVELOPMENT.COMMISSIONED",
                "2120000.00",
                said(TaxInput.TECHNOLOGY, 159_000_000),
                said(TaxInput.BUYER_SMALL, true));
        assertThat(seller(TaxRule.VAT_TECH, mixed).result().steps())
                .as("scenario 19")
                .anyMatch(step -> step.name().equals("GOODS_VAT") && step.fen() == 6_097_345);
        assertThat(answers(of(TaxRule.STAMP, TaxSide.SELLER, mixed))).contains("SMALL_PAYER UNKNOWN");
        assertThat(answers(of(TaxRule.STAMP, TaxSide.BUYER, mixed))).contains("SMALL_PAYER YES");
    }

    @Test
    void the_vat_of_a_small_scale_seller_is_reckoned_by_its_own_rate() {
        List<RuleEstimate> small =
                checked("LICENCE.PATENT_EXPLOITATION", "50500.00", said(TaxInput.SELLER_SMALL_SCALE, true));
        assertThat(seller(TaxRule.VAT_TECH, small).result().steps())
                .as("VAT5")
                .anyMatch(step -> step.name().equals("WITHOUT_RELIEF") && step.fen() == 50_000);
        assertThat(seller(TaxRule.VAT_TECH, checked("LICENCE.PATENT_EXPLOITATION", "50500.00"))
                        .result()
                        .steps())
                .anyMatch(step -> step.name().equals("WITHOUT_RELIEF") && step.fen() == 285_849);
    }

    @Test
    void what_cannot_be_judged_is_refused() {
        DeclaredInput kind = said(TaxInput.CONTRACT_KIND, "LICENCE.PATENT_EXPLOITATION");
        DeclaredInput total = said(TaxInput.TOTAL, 100);
        refused("TXP-20 kind");
        refused("TXP-20 kind", kind);
        refused("TXP-20 term", kind, total);
        refused("TXP-20 part", kind, total, said(TaxInput.MONTHS, 60), said(TaxInput.TECHNOLOGY, 101));
        refused("TXP-01 null", said(TaxInput.CONTRACT_KIND, "LICENCE.TRAINING"), total);
        refused("TXP-01 null", kind, total, said(TaxInput.MONTHS, 601));
    }
}
