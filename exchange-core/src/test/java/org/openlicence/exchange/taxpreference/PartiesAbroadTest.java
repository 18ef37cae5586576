package org.openlicence.exchange.taxpreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.taxpreference.PreferenceStory.CONTRACT;
import static org.openlicence.exchange.taxpreference.PreferenceStory.FROM;
import static org.openlicence.exchange.taxpreference.PreferenceStory.said;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;

/** A registered contract of 1,060,000 yuan over the border, and what public funds ask of one at home. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartiesAbroadTest {
    private static final long PRICE = 106_000_000;

    private final RegisteredContractStory register = new RegisteredContractStory();

    private void registered(String seller, String buyer, String type, String subType) {
        register.between(seller, buyer, CONTRACT, type, subType, PRICE, PRICE, FROM, FROM.plusYears(5))
                .registered(CONTRACT);
    }

    private Evaluation judged(TaxRule rule, DeclaredInput... inputs) {
        ContractFacts facts = ContractFacts.of(CONTRACT, register, new RegistrationCase().directory);
        return Evaluation.of(
                rule, facts, new Inputs(List.of(inputs)), new Payer("310104", null), RegistrationCase.POLICIES);
    }

    private Evaluation income(DeclaredInput... more) {
        List<DeclaredInput> inputs = new ArrayList<>(List.of(
                said(TaxInput.REVENUE, PRICE),
                said(TaxInput.TOTAL_SALES, PRICE),
                said(TaxInput.OWNED, true),
                said(TaxInput.EXPORT_FREE, true),
                said(TaxInput.RELATED_PERCENT, 0),
                said(TaxInput.SEPARATE_BOOKS, true)));
        inputs.addAll(List.of(more));
        return judged(TaxRule.CIT_TT, inputs.toArray(DeclaredInput[]::new));
    }

    private static List<String> answers(Evaluation evaluation) {
        return evaluation.result().checks().stream()
                .map(check -> check.condition() + " " + check.answer())
                .toList();
    }

    @Test
    void a_seller_abroad_has_no_place_whose_authority_recognises_its_contract() {
        registered(RegistrationCase.GERMAN_FIRM, RegistrationCase.FIRM, "LICENCE", "PATENT_EXPLOITATION");
        Evaluation vat = judged(TaxRule.VAT_TECH, said(TaxInput.KEPT_APART, true));
        assertThat(answers(vat)).contains("REGISTERED YES", "SELLER_HAS_PLACE ASK_TAX_BODY");
        assertThat(vat.result().outcome()).as("no claim rests on it").isEqualTo("ESTIMATED");
    }

    @Test
    void a_seller_abroad_has_no_relief_of_residents_and_its_income_does_not_qualify_in_a_year() {
        registered(RegistrationCase.GERMAN_FIRM, RegistrationCase.FIRM, "LICENCE", "PATENT_EXPLOITATION");
        Evaluation cit = income(said(TaxInput.PUBLIC_FUNDS, false), said(TaxInput.TRADE_REGISTERED, true));
        assertThat(answers(cit)).contains("RESIDENT NO", "COMMERCE_REGISTERED YES");
        assertThat(cit.result().outcome()).isEqualTo("INELIGIBLE");
        assertThat(cit.result().reliefFen()).isZero();
        assertThat(cit.coveredFen()).isZero();
        assertThat(cit.yearIncome()).isNotNull();
        assertThat(cit.yearIncome().orderly()).isFalse();
    }

    @Test
    void development_abroad_is_capped_whatever_the_client_says() {
        registered(RegistrationCase.GERMAN_FIRM, RegistrationCase.FIRM, "DEVELOPMENT", "COMMISSIONED");
        Evaluation rd3 = judged(
                TaxRule.RD,
                said(TaxInput.COST, 300_000_000),
                said(TaxInput.DOMESTIC_COST, 240_000_000),
                said(TaxInput.HIGH_TECH, true),
                said(TaxInput.FOREIGN_DEVELOPER, false));
        assertThat(rd3.result().reliefFen()).isEqualTo(24_000_000);
        assertThat(answers(judged(TaxRule.RD, said(TaxInput.COST, 300_000_000))))
                .as("the domestic cost is asked for")
                .contains("AMOUNTS_GIVEN UNKNOWN");
        assertThat(Inputs.readable(TaxRule.RD, List.of(said(TaxInput.FOREIGN_DEVELOPER, true))))
                .as("nobody is asked")
                .isFalse();
    }

    @Test
    void development_at_home_is_not_capped_though_it_was_once_said_to_be_abroad() {
        registered(RegistrationCase.UNIVERSITY, RegistrationCase.FIRM, "DEVELOPMENT", "COMMISSIONED");
        Evaluation home = judged(TaxRule.RD, said(TaxInput.COST, 300_000_000), said(TaxInput.FOREIGN_DEVELOPER, true));
        assertThat(home.result().reliefFen()).isEqualTo(60_000_000);
        assertThat(answers(home)).contains("AMOUNTS_GIVEN YES");
    }

    @Test
    void a_transfer_over_the_border_asks_for_the_commerce_authority() {
        registered(RegistrationCase.UNIVERSITY, RegistrationCase.GERMAN_FIRM, "LICENCE", "PATENT_EXPLOITATION");
        DeclaredInput unfunded = said(TaxInput.PUBLIC_FUNDS, false);
        Evaluation open = income(unfunded);
        assertThat(answers(open)).contains("RESIDENT YES", "COMMERCE_REGISTERED UNKNOWN");
        assertThat(open.result().outcome()).isEqualTo("ESTIMATED");
        Evaluation without = income(unfunded, said(TaxInput.TRADE_REGISTERED, false));
        assertThat(without.result().outcome()).isEqualTo("INELIGIBLE");
        assertThat(without.yearIncome().orderly()).isFalse();
        assertThat(income(unfunded, said(TaxInput.TRADE_REGISTERED, true))
                        .result()
                        .outcome())
                .isEqualTo("ELIGIBLE");
        register.tradeOnFile(CONTRACT);
        Evaluation onFile = income(unfunded);
        assertThat(answers(onFile)).contains("COMMERCE_REGISTERED YES");
        assertThat(onFile.result().outcome()).isEqualTo("ELIGIBLE");
    }

    @Test
    void what_public_funds_paid_for_needs_the_approval_of_the_science_authority() {
        registered(RegistrationCase.UNIVERSITY, RegistrationCase.FIRM, "LICENCE", "PATENT_EXPLOITATION");
        assertThat(answers(income())).contains("FUNDS_APPROVED UNKNOWN").noneMatch(one -> one.contains("COMMERCE"));
        DeclaredInput funded = said(TaxInput.PUBLIC_FUNDS, true);
        assertThat(income(funded).result().outcome()).isEqualTo("ESTIMATED");
        assertThat(income(funded, said(TaxInput.FUNDS_APPROVED, false)).result().outcome())
                .isEqualTo("INELIGIBLE");
        assertThat(income(funded, said(TaxInput.FUNDS_APPROVED, true)).result().outcome())
                .isEqualTo("ELIGIBLE");
    }
}
