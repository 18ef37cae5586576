package org.openlicence.exchange.taxpreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.eventstore.ExchangeCommandTargetResolver;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.tax.TransferIncome.Act;
import org.openlicence.exchange.tax.TransferIncome.Kind;
import org.openlicence.exchange.taxpreference.TaxYearCommand.EnterYearIncome;
import org.openlicence.exchange.taxpreference.event.TaxYearEvent.YearAssessed;
import org.openlicence.exchange.taxpreference.event.YearIncome;
import org.openlicence.exchange.taxpreference.event.YearShare;

class TaxYearTest {
    private static final TaxYearId ID = TaxYearId.of("org_university", "2026");

    private static YearIncome income(String contract, long fen) {
        return new YearIncome(contract, "PATENT", "OWNERSHIP", 0, true, 0, true, fen);
    }

    /** A contract of a year. @param region that the seller says of it */
    record Said(String region, YearIncome income) {
        EnterYearIncome entered() {
            return new EnterYearIncome(
                    ID, "org_university", "2026", region, income, RegistrationCase.at(Actor.SYSTEM, "2026-11-20"));
        }

        Said of(String contract) {
            return new Said(
                    region,
                    new YearIncome(
                            contract,
                            income.kind(),
                            income.act(),
                            income.termMonths(),
                            income.owned(),
                            income.relatedBasisPoints(),
                            income.orderly(),
                            income.incomeFen()));
        }
    }

    private static EnterYearIncome enter(YearIncome income) {
        return new Said("CN", income).entered();
    }

    private static YearAssessed assessed(List<YearIncome> incomes) {
        return assessedSaid(
                incomes.stream().map(income -> new Said("CN", income)).toList());
    }

    private static YearAssessed assessedSaid(List<Said> contracts) {
        TaxYearState state = TaxYearState.NONE;
        YearAssessed last = null;
        for (Said contract : contracts) {
            last = YearDecision.assess(state, contract.entered(), RegistrationCase.POLICIES);
            state = TaxYearState.after(state, last);
        }
        return java.util.Objects.requireNonNull(last);
    }

    @Test
    void scenario_23_cit_over_the_line_shared() {
        YearAssessed first = assessed(List.of(income("reg_1", 420_000_000)));
        assertThat(first.taxFen()).isZero();

        YearAssessed both = assessed(List.of(income("reg_1", 420_000_000), income("reg_2", 130_000_001)));
        assertThat(both.taxFen()).isEqualTo(6_250_000);
        assertThat(both.shares()).extracting(YearShare::taxFen).containsExactly(4_772_727L, 1_477_273L);
        assertThat(both.shares().stream().mapToLong(YearShare::withoutReliefFen).sum())
                .isEqualTo(137_500_000);
    }

    @Test
    void entering_the_same_income_again_assesses_nothing() {
        var fixture = new AggregateTestFixture<>(TaxYear.class);
        fixture.registerCommandTargetResolver(new ExchangeCommandTargetResolver());
        fixture.registerInjectableResource(RegistrationCase.POLICIES);
        fixture.givenCommands(enter(income("reg_1", 100)))
                .when(enter(income("reg_1", 100)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_contract_that_takes_no_part_bears_the_full_tax_and_leaves_the_others_alone() {
        YearIncome related = new YearIncome("reg_2", "PATENT", "OWNERSHIP", 0, true, 10_000, true, 1_000);
        YearAssessed year = assessed(List.of(income("reg_1", 400_000_000), related));
        assertThat(year.taxFen()).isZero();
        assertThat(year.shares().getLast()).isEqualTo(new YearShare("reg_2", false, 1_000, 250, 250));
    }

    @Test
    void a_parks_line_holds_only_where_every_contract_says_the_same_park_in_whatever_order() {
        Said park = new Said("110108", income("reg_1", 1_200_000_000));
        Said other = new Said("110108", income("reg_2", 800_000_000));
        Said outside = new Said("CN", income("reg_2", 800_000_000));
        Said elsewhere = new Said("110105", income("reg_2", 800_000_000));

        assertThat(assessedSaid(List.of(park, other)).taxFen()).isZero();
        assertThat(assessedSaid(List.of(park, outside)).taxFen()).isEqualTo(187_500_000);
        assertThat(assessedSaid(List.of(outside, park)).taxFen()).isEqualTo(187_500_000);
        assertThat(assessedSaid(List.of(elsewhere, park)).taxFen()).isEqualTo(187_500_000);
        assertThat(assessedSaid(List.of(park, outside, other)).taxFen())
                .as("said anew")
                .isZero();
    }

    @Test
    void the_same_income_from_another_place_assesses_the_year_anew() {
        var fixture = new AggregateTestFixture<>(TaxYear.class);
        fixture.registerCommandTargetResolver(new ExchangeCommandTargetResolver());
        fixture.registerInjectableResource(RegistrationCase.POLICIES);
        Said outside = new Said("CN", income("reg_1", 800_000_000));
        Said park = new Said("110108", income("reg_1", 800_000_000));
        List<Object> published = new ArrayList<>();
        fixture.givenCommands(outside.entered())
                .when(park.entered())
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.predicate(published::addAll)));
        assertThat(published)
                .singleElement()
                .satisfies(year -> assertThat(((YearAssessed) year).taxFen()).isZero());
    }

    @Property(tries = 300)
    void tax_of_a_year_is_parted_whole_and_does_not_ask_in_which_order(
            @ForAll("contracts") List<Said> contracts, @ForAll @IntRange(max = 9_999) int seed) {
        List<Said> year = new ArrayList<>();
        for (int at = 0; at < contracts.size(); at++) {
            year.add(contracts.get(at).of("reg_" + at));
        }
        YearAssessed assessed = assessedSaid(year);
        List<Said> other = new ArrayList<>(year);
        Collections.shuffle(other, new Random(seed));
        YearAssessed again = assessedSaid(other);

        assertThat(again.shares()).isEqualTo(assessed.shares());
        assertThat(again.taxFen()).isEqualTo(assessed.taxFen());
        assertThat(again.exemptFen()).isEqualTo(assessed.exemptFen());
        assertThat(assessed.shares().stream()
                        .filter(YearShare::qualifies)
                        .mapToLong(YearShare::taxFen)
                        .sum())
                .isEqualTo(assessed.taxFen());
        assertThat(assessed.shares()).allSatisfy(share -> {
            assertThat(share.taxFen()).isNotNegative();
            assertThat(share.taxFen()).isLessThanOrEqualTo(share.withoutReliefFen());
        });
    }

    /** Most years lie in one park, so that both lines and both terms are met. */
    @Provide
    Arbitrary<List<Said>> contracts() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(12, "110108"), Tuple.of(1, "110105"), Tuple.of(2, "CN")),
                        Arbitraries.of(Kind.class),
                        Arbitraries.of(Act.class),
                        Arbitraries.of(0, 36, 59, 60),
                        Arbitraries.of(0, 9_999, 10_000),
                        Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false)),
                        Arbitraries.longs().between(-10_000_000L, 1_500_000_000L))
                .as((region, kind, act, months, related, orderly, fen) -> new Said(
                        region, new YearIncome("reg", kind.name(), act.name(), months, orderly, related, orderly, fen)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }
}
