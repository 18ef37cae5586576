package org.openlicence.exchange.royalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;
import org.openlicence.exchange.shared.Money;

/** The acceptance scenarios of running shares, and what holds for every amount. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoyaltyScenariosTest {
    private static final long MANY = 20_000;

    @Test
    void scenario_23_entry_plus_royalty() {
        FeePlan plan = FeePlan.entryPlusRoyalty(2_000_000, RoyaltyBase.NET_SALES, 300, "net sales", 12);

        Money royalty = RoyaltyFormula.due(123_456_789, 300, 0);

        assertThat(royalty).isEqualTo(Money.ofYuan("37037.04"));
        assertThat(royalty.plus(Money.ofFen(plan.dueAtConclusionFen()))).isEqualTo(Money.ofYuan("57037.04"));
    }

    @Test
    void scenario_24_loss_year() {
        assertThat(RoyaltyFormula.due(-5_000_000, 1_000, 0)).isEqualTo(Money.ZERO);
        assertThat(RoyaltyFormula.due(-5_000_000, 1_000, 20_000)).isEqualTo(Money.ofYuan("200"));
    }

    @Test
    void scenario_25_co_owner_split() {
        assertThat(OwnerShares.split(5_000_001, List.of(7_000, 3_000))).containsExactly(3_500_001L, 1_500_000L);
    }

    @Test
    void half_a_fen_is_rounded_up() {
        assertThat(RoyaltyFormula.due(50, 100, 0)).isEqualTo(Money.ofFen(1));
        assertThat(RoyaltyFormula.due(49, 100, 0)).isEqualTo(Money.ZERO);
    }

    @Test
    void what_is_due_is_never_negative_and_grows_with_its_base() {
        Random random = new Random(3);
        for (int i = 0; i < MANY; i++) {
            long base = random.nextLong(-Money.MAX_FEN, Money.MAX_FEN);
            int rate = random.nextInt(1, 10_001);
            long due = RoyaltyFormula.due(base, rate, 0).fen();
            assertThat(due).isNotNegative().isLessThanOrEqualTo(Math.max(0, base));
            assertThat(RoyaltyFormula.due(base + 1, rate, 0).fen()).isGreaterThanOrEqualTo(due);
        }
    }

    @Test
    void parts_sum_to_the_fen_and_differ_from_the_exact_share_by_less_than_one() {
        Random random = new Random(14);
        for (int i = 0; i < MANY; i++) {
            long fen = random.nextLong(0, Money.MAX_FEN);
            List<Integer> shares = shares(random, random.nextInt(1, 8));
            List<Long> parts = OwnerShares.split(fen, shares);
            assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(fen);
            for (int owner = 0; owner < shares.size(); owner++) {
                double exact = fen / 10_000.0 * shares.get(owner);
                assertThat(Math.abs(parts.get(owner) - exact)).isLessThan(1.1);
            }
        }
    }

    @Test
    void equal_remainders_go_to_the_earlier_owner_and_shares_must_be_whole() {
        assertThat(OwnerShares.split(1, List.of(5_000, 5_000))).containsExactly(1L, 0L);
        assertThat(OwnerShares.split(100, List.of(3_333, 3_333, 3_334))).containsExactly(33L, 33L, 34L);
        assertThatIllegalArgumentException().isThrownBy(() -> OwnerShares.split(1, List.of(5_000, 4_999)));
        assertThatIllegalArgumentException().isThrownBy(() -> OwnerShares.split(1, List.of(11_000, -1_000)));
        assertThatIllegalArgumentException().isThrownBy(() -> OwnerShares.split(-1, List.of(10_000)));
    }

    private static List<Integer> shares(Random random, int owners) {
        List<Integer> cuts = new ArrayList<>(List.of(0, 10_000));
        for (int cut = 1; cut < owners; cut++) {
            cuts.add(random.nextInt(0, 10_001));
        }
        Collections.sort(cuts);
        List<Integer> shares = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) {
            shares.add(cuts.get(i) - cuts.get(i - 1));
        }
        return shares;
    }
}
