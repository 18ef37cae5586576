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

        VatMixed both = VatMixed.of(
                Subject.DEVELOPMENT,
                Money.ofYuan("1590000.00"),
                Money.ofYuan("530000.00"),
                true,
                true,
                MARCH,
                POLICIES);
        assertThat(both.technology().vat().yuan()).isEqualTo("0.00");
        assertThat(both.goods().vat().yuan()).isEqualTo("60973.45");
    }

    @Test
    void parts_not_kept_apart_bear_the_highest_rate_and_get_no_relief() {
        VatMixed mixed = VatMixed.of(
                Subject.DEVELOPMENT,
                Money.ofYuan("1590000.00"),
                Money.ofYuan("530000.00"),
                false,
                true,
                MARCH,
                POLICIES);
        assertThat(mixed.exempt()).isFalse();
        assertThat(mixed.vat().yuan()).isEqualTo("243893.81");
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

    @Test
    void scenario_21_surcharges() {
        Surcharges half = Surcharges.of(Money.ofYuan("60973.45"), Surcharges.Place.CITY, true, false, MARCH, POLICIES);
        assertThat(half.lines()).extracting(line -> line.pay().yuan()).containsExactly("2134.07", "914.60", "609.73");
        assertThat(half.sum().yuan()).isEqualTo("3658.40");
        assertThat(Surcharges.of(Money.ZERO, Surcharges.Place.CITY, false, false, MARCH, POLICIES)
                        .sum())
                .isEqualTo(Money.ZERO);
        assertThat(Surcharges.of(Money.ofYuan("60973.45"), Surcharges.Place.CITY, false, true, MARCH, POLICIES)
                        .lines()
                        .getFirst()
                        .pay())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void scenario_27_pilot_place() {
        TransferIncome income = new TransferIncome(
                TransferIncome.Kind.PATENT, TransferIncome.Act.OWNERSHIP, 0, true, 0, 5_000_000_000L);
        assertThat(CitTechnologyTransfer.of(List.of(income), "110108", YEAR_END, POLICIES)
                        .tax()
                        .yuan())
                .isEqualTo("3750000.00");
        assertThat(shanghai(income).tax().yuan()).isEqualTo("5625000.00");
    }

    @Test
    void scenario_28_buyers_research() {
        RdExtraDeduction extra =
                RdExtraDeduction.of(Money.ofYuan("123456.78"), null, RdExtraDeduction.Client.ORDINARY, MARCH, POLICIES);
        assertThat(extra.extra().yuan()).isEqualTo("98765.42");
        assertThat(extra.saving().yuan()).isEqualTo("24691.36");
    }

    @Test
    void scenario_29_foreign_developer_cap() {
        RdExtraDeduction extra = RdExtraDeduction.of(
                Money.ofYuan("3000000"), Money.ofYuan("2400000"), RdExtraDeduction.Client.ORDINARY, MARCH, POLICIES);
        assertThat(extra.capped()).isTrue();
        assertThat(extra.extra().yuan()).isEqualTo("1600000.00");
    }

    @Test
    void capitalised_development_is_deducted_over_its_years() {
        RdExtraDeduction extra =
                RdExtraDeduction.of(Money.ofYuan("1000000"), null, RdExtraDeduction.Client.ORDINARY, MARCH, POLICIES);
        assertThat(extra.overYears(10)).hasSize(10).containsOnly(Money.ofYuan("80000"));
    }

    @Test
    void scenario_34_iit_window() {
        LocalDate received = LocalDate.of(2023, 3, 1);
        Money reward = Money.ofYuan("123456.79");
        RewardRelief inTime = RewardRelief.of(reward, received, LocalDate.of(2026, 3, 1), POLICIES);
        assertThat(inTime.exempt().yuan()).isEqualTo("61728.40");
        assertThat(inTime.taxed().yuan()).isEqualTo("61728.39");
        RewardRelief late = RewardRelief.of(reward, received, LocalDate.of(2026, 3, 2), POLICIES);
        assertThat(late.exempt()).isEqualTo(Money.ZERO);
        assertThat(late.taxed()).isEqualTo(reward);
    }

    @Test
    void scenario_37_equity_choice() {
        EquityDeferral choice = EquityDeferral.of(
                EquityDeferral.Holder.FIRM,
                new EquityDeferral.Amounts(
                        Money.ofYuan("200000"),
                        Money.ofYuan("10000000"),
                        Money.ofYuan("15000000"),
                        Money.ofYuan("75000")),
                true,
                SHANGHAI,
                MARCH,
                POLICIES);
        assertThat(choice.deferred().yuan()).isEqualTo("3681250.00");
        assertThat(choice.now().plus(choice.later()).yuan()).isEqualTo("1831250.00");
    }
}
