package org.openlicence.exchange.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.registration.ContractType;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.tax.TaxCategory.Answer;
import org.openlicence.exchange.tax.TaxCategory.Tax;
import org.openlicence.exchange.tax.TransferIncome.Act;
import org.openlicence.exchange.tax.TransferIncome.Kind;
import org.openlicence.exchange.tax.TransferIncome.Order;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TaxRulesTest {
    private static final PolicyBook POLICIES = PolicyFiles.read();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final long INCOME = 316_765_433;

    private static CitTechnologyTransfer cit(String region, Kind kind, Act act, int related, Order order) {
        return CitTechnologyTransfer.of(
                List.of(new TransferIncome(kind, act, 60, true, related, order, INCOME)), region, DAY, POLICIES);
    }

    @Test
    void every_kind_of_contract_has_an_answer_of_every_tax() {
        assertThat(ContractType.values())
                .allSatisfy(type -> assertThat(type.subTypes())
                        .allSatisfy(sub -> assertThat(Tax.values())
                                .allSatisfy(tax -> assertThat(TaxCategory.of(tax, type.name(), sub, DAY, POLICIES)
                                                .answer())
                                        .isNotNull())));
    }

    @Test
    void what_no_text_decides_is_for_the_tax_body() {
        assertThat(TaxCategory.of(Tax.VAT, "TRANSFER", "SOFTWARE_COPYRIGHT", DAY, POLICIES)
                        .answer())
                .isEqualTo(Answer.NEEDS_TAX_BODY);
        assertThat(TaxCategory.of(Tax.CIT_TRANSFER, "TRANSFER", "PATENT_APPLICATION", DAY, POLICIES)
                        .answer())
                .isEqualTo(Answer.NEEDS_TAX_BODY);
        assertThat(TaxCategory.of(Tax.CIT_TRANSFER, "LICENCE", "KNOW_HOW_USE", DAY, POLICIES)
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(POLICIES.all().stream()
                        .filter(figure -> figure.key().startsWith("tax.category.") && figure.value() == 2))
                .hasSizeGreaterThan(8)
                .noneMatch(figure -> figure.verified());
    }

    @Test
    void training_in_the_contract_is_transfer_income_and_a_contract_of_its_own_is_not() {
        TransferIncome.Sale together = TransferIncome.Sale.of(
                Money.ofYuan("5200000"),
                Money.ofYuan("600000"),
                true,
                Money.ofYuan("900000"),
                Money.ofYuan("3600"),
                Money.ZERO);
        assertThat(together.incomeFen()).isEqualTo(489_640_000);
        assertThat(together.ordinary()).isEqualTo(Money.ZERO);

        TransferIncome.Sale apart = TransferIncome.Sale.of(
                Money.ofYuan("5200000"),
                Money.ofYuan("600000"),
                false,
                Money.ofYuan("900000"),
                Money.ofYuan("3600"),
                Money.ZERO);
        assertThat(apart.incomeFen()).isEqualTo(429_640_000);
        assertThat(apart.ordinary().yuan()).isEqualTo("600000.00");
    }

    @Test
    void pilot_parks_let_related_firms_and_changed_patterns_in() {
        assertThat(cit("110108", Kind.PATTERN_DESIGN, Act.OWNERSHIP, 10_000, Order.ALL)
                        .judged())
                .containsExactly(List.of());
        assertThat(cit("310115", Kind.PATTERN_DESIGN, Act.OWNERSHIP, 10_000, Order.ALL)
                        .judged())
                .containsExactly(List.of(TaxReason.KIND_NOT_LISTED, TaxReason.WHOLLY_RELATED));
    }

    @Test
    void every_condition_of_the_relief_can_fail() {
        assertThat(cit("CN", Kind.PATENT, Act.REGIONAL_EXCLUSIVE_LICENCE, 0, new Order(false, false, false))
                        .judged())
                .containsExactly(List.of(
                        TaxReason.NOT_WORLD_WIDE,
                        TaxReason.NOT_REGISTERED,
                        TaxReason.BOOKS_NOT_SEPARATE,
                        TaxReason.EXPORT_RESTRICTED));
    }

    @Test
    void small_scale_payer_pays_nothing_under_the_line_and_one_percent_over_it() {
        Money price = Money.ofYuan("50500");
        assertThat(VatSmallScale.of(price, Money.ofYuan("100000"), VatSmallScale.Filing.MONTH, DAY, POLICIES)
                        .split()
                        .vat())
                .isEqualTo(Money.ZERO);
        VatSmallScale over =
                VatSmallScale.of(price, Money.ofYuan("300000.01"), VatSmallScale.Filing.QUARTER, DAY, POLICIES);
        assertThat(over.underTheLine()).isFalse();
        assertThat(over.split().vat().yuan()).isEqualTo("500.00");
        assertThat(VatSmallScale.of(price, Money.ZERO, VatSmallScale.Filing.MONTH, LocalDate.of(2028, 1, 1), POLICIES)
                        .split()
                        .vat()
                        .yuan())
                .isEqualTo("1470.87");
    }

    @Test
    void a_year_that_ends_in_loss_gets_no_relief() {
        TransferIncome loss = new TransferIncome(Kind.PATENT, Act.OWNERSHIP, 0, true, 0, -100);
        TransferIncome ordinary = new TransferIncome(Kind.KNOW_HOW, Act.OWNERSHIP, 0, true, 0, 1_100);
        CitTechnologyTransfer tax = CitTechnologyTransfer.of(List.of(loss, ordinary), "CN", DAY, POLICIES);
        assertThat(tax.tax()).isEqualTo(tax.withoutRelief()).isEqualTo(Money.ofFen(250));
    }

    @Test
    void an_evaluation_of_a_tax_figure_says_where_it_was_read() {
        assertThat(Arrays.asList(
                        WageTax.of(Money.ofYuan("100000"), DAY, POLICIES).figures(),
                        RewardRelief.of(Money.ofYuan("1"), DAY, DAY, POLICIES).figures()))
                .allSatisfy(figures -> assertThat(figures)
                        .isNotEmpty()
                        .allMatch(figure -> !figure.source().isBlank()));
    }
}
