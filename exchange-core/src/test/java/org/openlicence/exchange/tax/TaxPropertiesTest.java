package org.openlicence.exchange.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.openlicence.exchange.organisation.EnterpriseSize;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyBooks;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.tax.VatTechnology.Subject;

/** Whatever the amounts: nothing negative, nothing lost, and nothing that is over changes. */
class TaxPropertiesTest {
    private static final PolicyBook POLICIES = PolicyFiles.read();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final long BILLIONS = 1_000_000_000_000L;

    @Property(tries = 200)
    void vat_of_a_mixed_contract_sums_to_its_price(
            @ForAll @LongRange(max = BILLIONS) long technology,
            @ForAll @LongRange(max = BILLIONS) long goods,
            @ForAll boolean keptApart,
            @ForAll boolean registered) {
        VatMixed vat = VatMixed.of(
                Subject.DEVELOPMENT, Money.ofFen(technology), Money.ofFen(goods), keptApart, registered, DAY, POLICIES);

        assertThat(vat.technology().net().plus(vat.goods().net()).plus(vat.vat()))
                .isEqualTo(Money.ofFen(technology + goods));
        assertThat(vat.exempt()).isEqualTo(keptApart && registered);
    }

    @Property(tries = 200)
    void shared_input_tax_is_credited_or_not(
            @ForAll @LongRange(max = BILLIONS) long input,
            @ForAll @LongRange(max = BILLIONS) long exempt,
            @ForAll @LongRange(min = 1, max = BILLIONS) long taxable) {
        InputTaxShare share = InputTaxShare.of(Money.ofFen(input), Money.ofFen(exempt), Money.ofFen(taxable));

        assertThat(share.creditable().plus(share.notCreditable())).isEqualTo(Money.ofFen(input));
    }

    @Property(tries = 200)
    void surcharge_is_what_is_due_less_what_falls_away(
            @ForAll @LongRange(max = BILLIONS) long vat, @ForAll Surcharges.Place place, @ForAll boolean small) {
        Surcharges surcharges = Surcharges.of(Money.ofFen(vat), place, small, false, DAY, POLICIES);
        Surcharges full = Surcharges.of(Money.ofFen(vat), place, false, false, DAY, POLICIES);

        assertThat(surcharges.lines())
                .hasSize(3)
                .allSatisfy(
                        line -> assertThat(line.pay().plus(line.reduction())).isEqualTo(line.due()));
        assertThat(surcharges.sum()).isLessThanOrEqualTo(full.sum());
    }

    @Property(tries = 200)
    void income_of_a_year_is_exempt_or_halved_in_any_order(
            @ForAll("year") List<TransferIncome> year, @ForAll @IntRange(max = 9_999) int seed) {
        CitTechnologyTransfer tax = CitTechnologyTransfer.of(year, "CN", DAY, POLICIES);

        assertThat(tax.exempt().fen() + tax.halved().fen()).isEqualTo(Math.max(tax.qualifyingFen(), 0));
        assertThat(tax.tax()).isLessThanOrEqualTo(tax.withoutRelief());
        List<TransferIncome> shuffled = new java.util.ArrayList<>(year);
        java.util.Collections.shuffle(shuffled, new Random(seed));
        CitTechnologyTransfer again = CitTechnologyTransfer.of(shuffled, "CN", DAY, POLICIES);
        assertThat(again.tax()).isEqualTo(tax.tax());
        assertThat(again.withoutRelief()).isEqualTo(tax.withoutRelief());
    }

    @Provide
    Arbitrary<List<TransferIncome>> year() {
        return Combinators.combine(
                        Arbitraries.of(TransferIncome.Kind.values()),
                        Arbitraries.of(TransferIncome.Act.values()),
                        Arbitraries.integers().between(1, 120),
                        Arbitraries.longs().between(-100_000_000L, 900_000_000L))
                .as((kind, act, months, fen) -> new TransferIncome(kind, act, months, true, 0, fen))
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 200)
    void reward_is_exempt_or_taxed(
            @ForAll @LongRange(max = BILLIONS) long reward, @ForAll @IntRange(max = 2_000) int days) {
        RewardRelief relief = RewardRelief.of(Money.ofFen(reward), DAY.minusDays(days), DAY, POLICIES);

        assertThat(relief.exempt().plus(relief.taxed())).isEqualTo(Money.ofFen(reward));
        assertThat(relief.inWindow()).isEqualTo(!DAY.isAfter(DAY.minusDays(days).plusMonths(36)));
    }

    @Property(tries = 300)
    void waiting_or_not_no_tax_on_shares_is_negative_and_a_gain_is_taxed_once(
            @ForAll EquityDeferral.Holder holder,
            @ForAll @LongRange(max = BILLIONS) long original,
            @ForAll @LongRange(max = BILLIONS) long appraised,
            @ForAll @LongRange(max = BILLIONS) long sale,
            @ForAll @LongRange(max = BILLIONS) long fees) {
        var amounts = new EquityDeferral.Amounts(
                Money.ofFen(original), Money.ofFen(appraised), Money.ofFen(sale), Money.ofFen(fees));
        EquityDeferral choice = EquityDeferral.of(holder, amounts, false, "CN", DAY, POLICIES);
        EquityDeferral relieved = EquityDeferral.of(holder, amounts, true, "CN", DAY, POLICIES);

        assertThat(List.of(choice.deferred(), choice.now(), choice.later()))
                .allMatch(tax -> tax.compareTo(Money.ZERO) >= 0);
        assertThat(relieved.now()).isLessThanOrEqualTo(choice.now());
        if (holder == EquityDeferral.Holder.INDIVIDUAL) {
            assertThat(relieved).as("a person knows no relief of firms").isEqualTo(choice);
        }
        boolean gains = appraised >= original && sale >= appraised + fees;
        if (gains) {
            long both = choice.now().fen() + choice.later().fen();
            assertThat(both)
                    .as("rounded twice instead of once")
                    .isBetween(choice.deferred().fen() - 1, choice.deferred().fen() + 1);
        } else {
            assertThat(choice.deferred().fen())
                    .as("a loss is set off when waiting")
                    .isLessThanOrEqualTo(choice.now().fen() + choice.later().fen() + 1);
        }
    }

    @Property(tries = 200)
    void stamp_duty_of_a_small_payer_is_at_most_that_of_others_and_never_negative(
            @ForAll @LongRange(max = BILLIONS) long base, @ForAll EnterpriseSize size) {
        StampDuty of = StampDuty.of(Money.ofFen(base), size, DAY, POLICIES);

        assertThat(of.pay()).isBetween(Money.ZERO, of.due());
        assertThat(of.due())
                .isEqualTo(StampDuty.of(Money.ofFen(base), null, DAY, POLICIES).due());
    }

    @Property(tries = 200)
    void more_income_never_bears_less_tax(
            @ForAll @LongRange(max = 200_000_000L) long income, @ForAll @LongRange(max = 200_000_000L) long more) {
        assertThat(WageTax.of(Money.ofFen(income), DAY, POLICIES).tax())
                .isLessThanOrEqualTo(
                        WageTax.of(Money.ofFen(income + more), DAY, POLICIES).tax());
    }

    @Property(tries = 100)
    void extra_deduction_over_years_sums_to_the_whole(
            @ForAll @LongRange(max = BILLIONS) long cost, @ForAll @IntRange(min = 1, max = 20) int years) {
        RdExtraDeduction extra =
                RdExtraDeduction.of(Money.ofFen(cost), null, RdExtraDeduction.Client.ORDINARY, DAY, POLICIES);

        assertThat(extra.overYears(years).stream().reduce(Money.ZERO, Money::plus))
                .isEqualTo(extra.extra());
        assertThat(extra.base()).isLessThanOrEqualTo(Money.ofFen(cost));
    }

    /** Every figure of the book in force gets a successor on the next day; the evaluation of the day stays. */
    @Property(tries = 60)
    void a_later_version_of_a_rule_changes_no_evaluation_before_it(
            @ForAll("figures") PolicyFigure figure, @ForAll @LongRange(min = 1, max = 900_000_000L) long fen) {
        PolicyFigure later = new PolicyFigure(
                figure.key(),
                figure.region(),
                figure.unit().equals("version") || figure.unit().equals("answer") ? 1 : figure.value() * 2 + 1,
                figure.unit(),
                DAY.plusDays(1),
                null,
                "a text to come",
                false);
        PolicyBook book = PolicyBooks.followedBy(POLICIES, later);

        assertThat(evaluations(fen, book)).isEqualTo(evaluations(fen, POLICIES));
    }

    @Provide
    Arbitrary<PolicyFigure> figures() {
        return Arbitraries.of(PolicyBooks.inForce(POLICIES, DAY).stream()
                .filter(figure -> figure.key().startsWith("tax.") && figure.validTo() == null)
                .toList());
    }

    private static List<String> evaluations(long fen, PolicyBook book) {
        Money amount = Money.ofFen(fen);
        TransferIncome sale =
                new TransferIncome(TransferIncome.Kind.PATENT, TransferIncome.Act.OWNERSHIP, 0, true, 0, fen);
        VatTechnology vat = VatTechnology.of(Subject.TRANSFER_OR_LICENCE, amount, true, DAY, book);
        CitTechnologyTransfer cit = CitTechnologyTransfer.of(List.of(sale), "110108", DAY, book);
        return Stream.of(
                        vat.version(),
                        vat.withoutRelief().vat(),
                        cit.tax(),
                        cit.withoutRelief(),
                        Surcharges.of(amount, Surcharges.Place.CITY, true, false, DAY, book)
                                .sum(),
                        StampDuty.of(amount, EnterpriseSize.SMALL, DAY, book).pay(),
                        RdExtraDeduction.of(amount, amount, RdExtraDeduction.Client.ORDINARY, DAY, book)
                                .saving(),
                        RewardRelief.of(amount, DAY, DAY, book).exempt(),
                        WageTax.of(amount, DAY, book).tax(),
                        TaxCategory.of(TaxCategory.Tax.VAT, "LICENCE", "PATENT_EXPLOITATION", DAY, book)
                                .answer())
                .map(String::valueOf)
                .toList();
    }
}
