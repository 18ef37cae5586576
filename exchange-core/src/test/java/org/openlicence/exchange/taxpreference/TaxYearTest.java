package org.openlicence.exchange.taxpreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.eventstore.ExchangeCommandTargetResolver;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.taxpreference.TaxYearCommand.EnterYearIncome;
import org.openlicence.exchange.taxpreference.event.TaxYearEvent.YearAssessed;
import org.openlicence.exchange.taxpreference.event.YearIncome;
import org.openlicence.exchange.taxpreference.event.YearShare;

class TaxYearTest {
    private static final TaxYearId ID = TaxYearId.of("org_university", "2026");

    private static YearIncome income(String contract, long fen) {
        return new YearIncome(contract, "PATENT", "OWNERSHIP", 0, true, 0, true, fen);
    }

    private static EnterYearIncome enter(YearIncome income) {
        return new EnterYearIncome(
                ID, "org_university", "2026", "CN", income, RegistrationCase.at(Actor.SYSTEM, "2026-11-20"));
    }

    private static YearAssessed assessed(List<YearIncome> incomes) {
        TaxYearState state = TaxYearState.NONE;
        YearAssessed last = null;
        for (YearIncome income : incomes) {
            last = YearDecision.assess(state, enter(income), RegistrationCase.POLICIES);
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

    @Property(tries = 150)
    void tax_of_a_year_is_parted_whole_and_does_not_ask_in_which_order(
            @ForAll("incomes") List<Long> incomes, @ForAll @IntRange(max = 9_999) int seed) {
        List<YearIncome> year = new ArrayList<>();
        for (int at = 0; at < incomes.size(); at++) {
            year.add(income("reg_" + at, incomes.get(at)));
        }
        YearAssessed assessed = assessed(year);
        List<YearIncome> other = new ArrayList<>(year);
        Collections.shuffle(other, new Random(seed));
        YearAssessed again = assessed(other);

        assertThat(again.shares()).isEqualTo(assessed.shares());
        assertThat(assessed.shares().stream().mapToLong(YearShare::taxFen).sum())
                .isEqualTo(assessed.taxFen());
        assertThat(assessed.shares()).allSatisfy(share -> {
            assertThat(share.taxFen()).isNotNegative();
            assertThat(share.taxFen()).isLessThanOrEqualTo(share.withoutReliefFen());
        });
    }

    @Provide
    Arbitrary<List<Long>> incomes() {
        return Arbitraries.longs()
                .between(-10_000_000L, 600_000_000L)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }
}
