package org.openlicence.exchange.query.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.outcome.RankingComparison.Verdict;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RankingComparisonTest {
    private static final Ranking GOOD = fixed("good", List.of("a", "b", "c"));
    private static final Ranking BAD = fixed("bad", List.of("c", "b", "a"));
    private static final List<JudgedSearch> SEARCHES = IntStream.range(0, 20)
            .mapToObj(i -> new JudgedSearch("q=" + i, Map.of("a", 3, "b", 1)))
            .toList();

    @Test
    void a_ranking_is_measured_by_what_was_opened_begun_and_licensed() {
        RankingMeasurement good = RankingMeasurement.of(GOOD, SEARCHES);
        assertThat(good.ndcg().mean()).isCloseTo(1, within(1e-9));
        assertThat(good.recall().mean()).isEqualTo(1);
        assertThat(good.reciprocalRank().mean()).isEqualTo(1);
        RankingMeasurement bad = RankingMeasurement.of(BAD, SEARCHES);
        assertThat(bad.ndcg().mean()).isLessThan(0.7);
        assertThat(bad.reciprocalRank().mean()).isEqualTo(0.5);
    }

    @Test
    void a_candidate_that_loses_is_told_so_with_the_searches_it_loses() {
        RankingComparison worse = RankingComparison.of(GOOD, BAD, SEARCHES);
        assertThat(worse.verdict()).isEqualTo(Verdict.LOSES);
        assertThat(worse.losses()).isEqualTo(20);
        assertThat(worse.worst()).hasSize(10);
        assertThat(RankingComparison.of(BAD, GOOD, SEARCHES).verdict()).isEqualTo(Verdict.BETTER);
        RankingComparison same = RankingComparison.of(GOOD, GOOD, SEARCHES);
        assertThat(same.verdict()).isEqualTo(Verdict.NOT_WORSE);
        assertThat(same.wins() + same.losses()).isZero();
    }

    private static Ranking fixed(String version, List<String> order) {
        return new Ranking() {
            @Override
            public String version() {
                return version;
            }

            @Override
            public List<String> best(String query, int places) {
                return order;
            }
        };
    }
}
