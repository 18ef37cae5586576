package org.openlicence.exchange.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.organisation.EnterpriseSize;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.tax.VatTechnology.Subject;

/** Scenarios of the registration and tax domain file that a tax rule decides, by their number there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationAndTaxScenariosTest {
    private static final PolicyBook POLICIES = PolicyFiles.read();
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 16);
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
    private static final String SHANGHAI = "310115";

    private static TransferIncome licence(TransferIncome.Kind kind, int months, int relatedBasisPoints) {
        TransferIncome.Licensing income = TransferIncome.Licensing.of(
                Money.ofYuan("3600000.00"),
                Money.ofYuan("240000.00"),
                Money.ofYuan("12345.67"),
                Money.ofYuan("2000000.00"),
                Money.ofYuan("40000000.00"));
        return new TransferIncome(
                kind, TransferIncome.Act.NON_EXCLUSIVE_LICENCE, months, true, relatedBasisPoints, income.incomeFen());
    }

    private static CitTechnologyTransfer shanghai(TransferIncome... incomes) {
        return CitTechnologyTransfer.of(List.of(incomes), SHANGHAI, YEAR_END, POLICIES);
    }

    @Test
    void scenario_17_vat_exempt() {
        Money price = Money.ofYuan("1060000.00");

        VatTechnology registered = VatTechnology.of(Subject.TRANSFER_OR_LICENCE, price, true, MARCH, POLICIES);
        assertThat(registered.exempt()).isTrue();
        assertThat(registered.version()).isEqualTo(2);
        assertThat(registered.split().vat().yuan()).isEqualTo("0.00");

        VatTechnology unregistered = VatTechnology.of(Subject.TRANSFER_OR_LICENCE, price, false, MARCH, POLICIES);
        assertThat(unregistered.split().net().yuan()).isEqualTo("1000000.00");
        assertThat(unregistered.split().vat().yuan()).isEqualTo("60000.00");
        assertThat(unregistered.reasons()).containsExactly(TaxReason.NOT_REGISTERED);

        VatTechnology scenario16 =
                VatTechnology.of(Subject.TRANSFER_OR_LICENCE, Money.ofYuan("1000000.00"), false, MARCH, POLICIES);
        assertThat(scenario16.split().net().yuan()).isEqualTo("943396.23");
        assertThat(scenario16.split().vat().yuan()).isEqualTo("56603.77");
    }

    @Test
    void scenario_18_version_by_date() {
        Money price = Money.ofYuan("1060000.00");

        VatTechnology before =
                VatTechnology.of(Subject.TRANSFER_OR_LICENCE, price, true, LocalDate.of(2025, 12, 31), POLICIES);
        assertThat(before.version()).isEqualTo(1);
        assertThat(before.basis().key()).isEqualTo("VAT_2016_36-1(26)");

        VatTechnology after =
                VatTechnology.of(Subject.TRANSFER_OR_LICENCE, price, true, LocalDate.of(2026, 1, 1), POLICIES);
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.basis().key()).isEqualTo("VAT_2026_10-2(1)2");
    }

    @Test
    void scenario_19_mixed() {
        VatTechnology development =
                VatTechnology.of(Subject.DEVELOPMENT, Money.ofYuan("1590000.00"), true, MARCH, POLICIES);
        assertThat(development.split().vat().yuan()).isEqualTo("0.00");
        assertThat(VatSplit.ofInclusive(Money.ofYuan("530000.00"), 1_300).vat().yuan())
                .isEqualTo("60973.45");
    }

    @Test
    void scenario_20_registered_yet_taxable() {
        VatTechnology consulting =
                VatTechnology.of(Subject.STAND_ALONE_SERVICE, Money.ofYuan("318000.00"), true, MARCH, POLICIES);
        assertThat(consulting.split().vat().yuan()).isEqualTo("18000.00");
        assertThat(consulting.reasons()).containsExactly(TaxReason.SERVICE_NOT_TIED);
    }

    @Test
    void scenario_22_cit_under_the_line() {
        CitTechnologyTransfer tax = shanghai(licence(TransferIncome.Kind.PATENT, 60, 0));

        assertThat(Money.ofFen(tax.qualifyingFen()).yuan()).isEqualTo("3167654.33");
        assertThat(tax.tax().yuan()).isEqualTo("0.00");
        assertThat(tax.withoutRelief().yuan()).isEqualTo("791913.58");
    }

    @Test
    void scenario_23_cit_over_the_line_shared() {
        TransferIncome first =
                new TransferIncome(TransferIncome.Kind.PATENT, TransferIncome.Act.OWNERSHIP, 0, true, 0, 420_000_000);
        TransferIncome second =
                new TransferIncome(TransferIncome.Kind.PATENT, TransferIncome.Act.OWNERSHIP, 0, true, 0, 130_000_001);

        assertThat(shanghai(first).tax().yuan()).isEqualTo("0.00");
        assertThat(shanghai(first, second).tax().yuan()).isEqualTo("62500.00");
    }

    @Test
    void scenario_24_four_years() {
        CitTechnologyTransfer tax = shanghai(licence(TransferIncome.Kind.PATENT, 48, 0));

        assertThat(tax.judged()).containsExactly(List.of(TaxReason.TERM_TOO_SHORT));
        assertThat(tax.tax().yuan()).isEqualTo("791913.58");
        assertThat(CitTechnologyTransfer.of(
                                List.of(licence(TransferIncome.Kind.PATENT, 48, 0)), "110108", YEAR_END, POLICIES)
                        .tax()
                        .yuan())
                .isEqualTo("0.00");
    }

    @Test
    void scenario_25_know_how() {
        assertThat(VatTechnology.of(Subject.TRANSFER_OR_LICENCE, Money.ofYuan("1060000.00"), true, MARCH, POLICIES)
                        .exempt())
                .isTrue();
        CitTechnologyTransfer tax = shanghai(licence(TransferIncome.Kind.KNOW_HOW, 60, 0));
        assertThat(tax.judged()).containsExactly(List.of(TaxReason.KIND_NOT_LISTED));
        assertThat(tax.tax().yuan()).isEqualTo("791913.58");
    }

    @Test
    void scenario_26_parent_child() {
        assertThat(shanghai(licence(TransferIncome.Kind.PATENT, 60, 10_000)).judged())
                .containsExactly(List.of(TaxReason.WHOLLY_RELATED));
        assertThat(shanghai(licence(TransferIncome.Kind.PATENT, 60, 9_900)).judged())
                .containsExactly(List.of());
    }

    @Test
    void scenario_30_stamp() {
        Money base = Money.ofYuan("123456.78");
        assertThat(StampDuty.of(base, EnterpriseSize.LARGE, MARCH, POLICIES)
                        .pay()
                        .yuan())
                .isEqualTo("37.04");
        assertThat(StampDuty.of(base, null, MARCH, POLICIES).pay().yuan()).isEqualTo("37.04");
        assertThat(StampDuty.of(base, EnterpriseSize.MICRO, MARCH, POLICIES)
                        .pay()
                        .yuan())
                .isEqualTo("18.52");
        assertThat(StampDuty.of(base, EnterpriseSize.SMALL, LocalDate.of(2028, 1, 1), POLICIES))
                .satisfies(duty -> {
                    assertThat(duty.pay().yuan()).isEqualTo("37.04");
                    assertThat(duty.reason()).isEqualTo(TaxReason.REDUCTION_NOT_IN_FORCE);
                });
    }

    @Test
    void technology_the_licensor_does_not_own_gets_no_relief() {
        TransferIncome passedOn = new TransferIncome(
                TransferIncome.Kind.PATENT, TransferIncome.Act.NON_EXCLUSIVE_LICENCE, 60, false, 0, 100);
        assertThat(shanghai(passedOn).judged()).containsExactly(List.of(TaxReason.NOT_OWNED));
    }
}
