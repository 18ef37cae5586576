package org.openlicence.exchange.taxpreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openlicence.exchange.taxpreference.PreferenceStory.said;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.taxpreference.event.TaxResult;
import org.openlicence.exchange.taxpreference.event.TaxStep;

/** Figures of the vectors VAT4, VAT5 and IIT1 to IIT5, as a reader types them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TaxReckoningTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    private static TaxResult reckoned(TaxTool tool, DeclaredInput... inputs) {
        return TaxReckoning.of(tool, List.of(inputs), TODAY, RegistrationCase.POLICIES);
    }

    private static DeclaredInput yuan(TaxInput input, String yuan) {
        return said(input, Money.ofYuan(yuan).fen());
    }

    private static String amount(TaxResult result, TaxAmount name) {
        return result.steps().stream()
                .filter(step -> step.name().equals(name.name()))
                .map(TaxStep::fen)
                .map(fen -> Money.ofFen(fen).yuan())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> answers(TaxResult result) {
        return result.checks().stream()
                .map(check -> check.condition() + " " + check.answer())
                .toList();
    }

    @Test
    void vat5_a_small_scale_payer_over_the_line_pays_one_percent_and_half_of_what_follows() {
        TaxResult result = reckoned(
                TaxTool.SMALL_SCALE_VAT,
                said(TaxInput.SMALL_SCALE, true),
                yuan(TaxInput.PRICE, "50500.00"),
                yuan(TaxInput.PERIOD_SALES, "100000.01"));
        assertThat(amount(result, TaxAmount.NET)).isEqualTo("50000.00");
        assertThat(amount(result, TaxAmount.TAX)).isEqualTo("500.00");
        assertThat(amount(result, TaxAmount.CONSTRUCTION)).as("half of 7 %").isEqualTo("17.50");
        assertThat(answers(result)).contains("WITHIN_THE_LINE NO");
        assertThat(result.verified()).isFalse();
        assertThat(result.sources()).isNotEmpty();
    }

    @Test
    void within_the_line_of_its_period_it_pays_nothing() {
        TaxResult month = reckoned(
                TaxTool.SMALL_SCALE_VAT,
                said(TaxInput.SMALL_SCALE, true),
                yuan(TaxInput.PRICE, "50500.00"),
                yuan(TaxInput.PERIOD_SALES, "100000.00"));
        assertThat(month.outcome()).isEqualTo("ELIGIBLE");
        assertThat(amount(month, TaxAmount.TAX)).isEqualTo("0.00");
        TaxResult quarter = reckoned(
                TaxTool.SMALL_SCALE_VAT,
                yuan(TaxInput.PRICE, "50500.00"),
                yuan(TaxInput.PERIOD_SALES, "300000.00"),
                said(TaxInput.BY_QUARTER, true));
        assertThat(answers(quarter)).contains("WITHIN_THE_LINE YES", "SMALL_SCALE_PAYER UNKNOWN");
        assertThat(quarter.outcome()).isEqualTo("ESTIMATED");
    }

    @Test
    void vat4_input_tax_is_parted_by_sales() {
        TaxResult result = reckoned(
                TaxTool.INPUT_TAX_SHARE,
                yuan(TaxInput.INPUT_TAX, "45678.90"),
                yuan(TaxInput.EXEMPT_SALES, "1590000.00"),
                yuan(TaxInput.TAXABLE_SALES, "1000000.00"));
        assertThat(amount(result, TaxAmount.NOT_CREDITABLE)).isEqualTo("28042.26");
        assertThat(amount(result, TaxAmount.CREDITABLE)).isEqualTo("17636.64");
        assertThat(result.verified()).as("the method").isFalse();
        assertThat(reckoned(TaxTool.INPUT_TAX_SHARE, yuan(TaxInput.INPUT_TAX, "1"))
                        .steps())
                .as("without sales there is nothing to part by")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "200000.00, 700000.00, 2023-03-01, 350000.00, 112080.00, 229080.00",
        "36000.00, 123456.79, 2023-03-01, 61728.40, 7252.84, 14971.36",
        "96000.00, 401982.00, 2023-03-01, 200991.00, 42478.20, 96474.60",
        "36000.00, 123456.79, 2023-02-28, 0.00, 14971.36, 14971.36"
    })
    void iit1_to_iit5_tax_of_a_year_with_and_without_the_relief(
            String other, String reward, String received, String exempt, String tax, String without) {
        TaxResult result = reckoned(
                TaxTool.REWARD_INCOME_TAX,
                yuan(TaxInput.OTHER_INCOME, other),
                yuan(TaxInput.REWARD, reward),
                said(TaxInput.DAY, "2026-03-01"),
                said(TaxInput.RECEIVED_ON, received),
                said(TaxInput.PUBLIC_UNIT, true),
                said(TaxInput.FROM_TRANSFER, true),
                said(TaxInput.CONTRACT_REGISTERED, true),
                said(TaxInput.PUBLISHED, true));
        assertThat(amount(result, TaxAmount.EXEMPT)).isEqualTo(exempt);
        assertThat(amount(result, TaxAmount.TAX)).isEqualTo(tax);
        assertThat(amount(result, TaxAmount.WITHOUT_RELIEF)).isEqualTo(without);
        assertThat(result.outcome()).isEqualTo(exempt.equals("0.00") ? "INELIGIBLE" : "ELIGIBLE");
        assertThat(result.reliefFen())
                .isEqualTo(Money.ofYuan(without).minus(Money.ofYuan(tax)).fen());
    }

    @Test
    void one_condition_that_does_not_hold_takes_the_relief_away() {
        TaxResult firm = reckoned(
                TaxTool.REWARD_INCOME_TAX,
                yuan(TaxInput.OTHER_INCOME, "36000.00"),
                yuan(TaxInput.REWARD, "123456.79"),
                said(TaxInput.PUBLIC_UNIT, false));
        assertThat(amount(firm, TaxAmount.TAX)).isEqualTo("14971.36");
        assertThat(firm.outcome()).isEqualTo("INELIGIBLE");
        assertThat(firm.reliefFen()).isZero();
    }

    @Test
    void a_day_before_the_figures_begin_is_refused() {
        assertThatThrownBy(() -> reckoned(TaxTool.SMALL_SCALE_VAT, said(TaxInput.DAY, "2022-12-31")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusals().getFirst().code()).isEqualTo("TXP-01"));
    }

    @Test
    void what_no_tool_asks_for_is_refused() {
        assertThatThrownBy(() -> reckoned(TaxTool.INPUT_TAX_SHARE, yuan(TaxInput.REWARD, "1")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusals().getFirst().code()).isEqualTo("TXP-01"));
    }
}
