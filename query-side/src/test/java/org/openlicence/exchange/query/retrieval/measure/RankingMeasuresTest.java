package org.openlicence.exchange.query.retrieval.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Figures reckoned by hand: 1/log2(2) = 1, 1/log2(3) = 0.63093, 1/log2(4) = 0.5, 1/log2(5) = 0.43068. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RankingMeasuresTest {
    private static final Offset<Double> CLOSE = within(0.00005);
    private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 2, "c", 1, "d", 0);

    @Test
    void the_order_of_the_grades_gains_everything() {
        assertThat(RankingMeasures.ndcg(List.of("a", "b", "c", "d"), GRADES, 10))
                .isEqualTo(1);
    }

    @Test
    void gains_are_discounted_by_their_place() {
        // (3 * 0.63093 + 7 * 0.43068) / (7 + 3 * 0.63093 + 1 * 0.5) = 4.90755 / 9.39279
        assertThat(RankingMeasures.ndcg(List.of("x", "b", "d", "a"), GRADES, 10))
                .isCloseTo(0.52248, CLOSE);
    }

    @Test
    void places_beyond_the_last_that_counts_gain_nothing() {
        // 3 * 0.63093 / (7 + 3 * 0.63093): the ideal is cut at the same place
        assertThat(RankingMeasures.ndcg(List.of("x", "b", "d", "a"), GRADES, 2)).isCloseTo(0.21284, CLOSE);
    }

    @Test
    void a_document_named_twice_gains_once() {
        // 7 / 9.39279
        assertThat(RankingMeasures.ndcg(List.of("a", "a", "a"), GRADES, 10)).isCloseTo(0.74525, CLOSE);
        assertThat(RankingMeasures.recall(List.of("a", "a", "a"), GRADES, 10, 1))
                .isCloseTo(1.0 / 3, CLOSE);
    }

    @Test
    void recall_counts_what_is_good_enough() {
        List<String> ranked = List.of("d", "c", "a", "b");
        assertThat(RankingMeasures.recall(ranked, GRADES, 3, 1)).isCloseTo(2.0 / 3, CLOSE);
        assertThat(RankingMeasures.recall(ranked, GRADES, 3, 2)).isEqualTo(0.5);
        assertThat(RankingMeasures.recall(ranked, GRADES, 3, 3)).isEqualTo(1);
    }

    @Test
    void reciprocal_rank_is_of_the_first_that_is_good_enough() {
        List<String> ranked = List.of("d", "c", "a", "b");
        assertThat(RankingMeasures.reciprocalRank(ranked, GRADES, 10, 1)).isEqualTo(0.5);
        assertThat(RankingMeasures.reciprocalRank(ranked, GRADES, 10, 3)).isCloseTo(1.0 / 3, CLOSE);
        assertThat(RankingMeasures.reciprocalRank(ranked, GRADES, 2, 3)).isZero();
        assertThat(RankingMeasures.hit(ranked, GRADES, 2, 3)).isZero();
        assertThat(RankingMeasures.hit(ranked, GRADES, 3, 3)).isEqualTo(1);
    }

    @Test
    void nothing_found_is_nothing_gained() {
        assertThat(RankingMeasures.ndcg(List.of(), GRADES, 10)).isZero();
        assertThat(RankingMeasures.recall(List.of(), GRADES, 10, 1)).isZero();
    }

    @Test
    void a_query_without_an_answer_is_refused() {
        Map<String, Integer> none = Map.of("d", 0);
        assertThatIllegalArgumentException().isThrownBy(() -> RankingMeasures.ndcg(List.of("d"), none, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankingMeasures.recall(List.of("a"), Map.of("a", 2), 10, 3));
    }
}
