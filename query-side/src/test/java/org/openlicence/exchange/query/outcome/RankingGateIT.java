package org.openlicence.exchange.query.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.query.QueryNode;
import org.openlicence.exchange.query.marketplace.MarketplaceUnavailable;
import org.openlicence.exchange.query.outcome.AcceptedWeights.Reason;
import org.openlicence.exchange.query.outcome.RankingComparisons.Outcome;
import org.openlicence.exchange.query.outcome.RankingReports.Compared;
import org.openlicence.exchange.query.outcome.Replay.Source;
import org.openlicence.exchange.query.retrieval.Retrieval;
import org.openlicence.exchange.query.retrieval.ScoreWeights;

/** New weights wait until a replay speaks for them, and what served goes on; the labelled set is asked without leaving a trace. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RankingGateIT {
    private static final String SERVED = ScoreWeights.CURRENT.version();
    private static final String NEW = "new-1";

    @Test
    void weights_serve_when_a_replay_was_not_lost_and_the_former_ones_until_then() throws IOException {
        String prefix = TestServers.indexPrefix(RankingGateIT.class);
        try (QueryNode node = QueryNode.start(
                TestServers.freshSchema(RankingGateIT.class).jdbcUrl(),
                prefix,
                "exchange.ranking.candidate.version=" + NEW,
                "exchange.ranking.candidate.words=0.4")) {
            RankingGate gate = node.bean(RankingGate.class);
            Retrieval retrieval = node.bean(Retrieval.class);
            assertThat(retrieval.weights()).as("nothing served before").isEqualTo(ScoreWeights.CURRENT);
            assertThat(gate.serving().reason()).isEqualTo(Reason.FIRST);
            assertThat(gate.waiting()).map(ScoreWeights::version).contains(NEW);
            assertThat(gate.accept(NEW, "per_1")).as("nothing was replayed").isFalse();
            assertThat(gate.open()).isFalse();

            replay(gate, 200, List.of("b", "a"));
            assertThat(gate.open()).isFalse();
            assertThat(gate.acceptable()).as("it loses").isFalse();
            assertThat(gate.accept(NEW, "per_1")).isFalse();
            assertThat(retrieval.weights().version()).isEqualTo(SERVED);

            replay(gate, 20, List.of("a", "b"));
            assertThat(gate.open()).as("too few to go by").isFalse();
            assertThat(gate.accept("another", "per_1")).isFalse();
            String numbers = node.sql()
                    .sql("select numbers from ranking_replay")
                    .query(String.class)
                    .single();
            node.sql().sql("update ranking_replay set numbers = 'of others'").update();
            assertThat(gate.replays()).as("of other numbers under its version").isEmpty();
            assertThat(gate.accept(NEW, "per_1")).isFalse();
            node.sql()
                    .sql("update ranking_replay set numbers = '" + numbers + "'")
                    .update();
            assertThat(gate.accept(NEW, "per_1")).isTrue();
            assertThat(retrieval.weights().version()).as("at once").isEqualTo(NEW);
            assertThat(retrieval.weights().words()).isEqualTo(0.4);
            assertThat(gate.serving().by()).isEqualTo("per_1");
            assertThat(gate.waiting()).as("what has served does not wait").isEmpty();

            node.sql()
                    .sql("delete from ranking_weights where version = '" + NEW + "'")
                    .update();
            replay(gate, 60, List.of("a", "b"));
            assertThat(gate.open()).as("measured over enough").isTrue();
            assertThat(gate.serving().reason()).isEqualTo(Reason.MEASURED);

            theLabelledSetIsPartOfTheNight(node, prefix);
            comparisonsAreDoneOneAtATimeAndSayWhatBecameOfThem(node);
        }
    }

    private static void comparisonsAreDoneOneAtATimeAndSayWhatBecameOfThem(QueryNode node) {
        RankingComparisons comparisons = node.bean(RankingComparisons.class);
        assertThat(comparisons.run()).as("nobody asked").isFalse();
        assertThat(comparisons.ask("per_1")).isTrue();
        assertThat(comparisons.ask("per_2")).as("one is open").isFalse();
        assertThat(comparisons.last()).hasValueSatisfying(order -> {
            assertThat(order.open()).isTrue();
            assertThat(order.askedBy()).isEqualTo("per_1");
            assertThat(order.beganAt()).isNull();
        });
        assertThat(comparisons.run()).isTrue();
        assertThat(outcome(comparisons)).as("nobody searched").isEqualTo(Outcome.NOTHING_TO_ASK);
        assertThat(comparisons.run()).as("it is over").isFalse();

        RankingComparison compared = RankingComparison.of(
                new Fixed(SERVED, List.of("a")),
                new Fixed(NEW, List.of("b", "a")),
                List.of(new JudgedSearch("q=pump", Map.of("a", 3))));
        assertThat(comparisons.ask("per_2")).isTrue();
        comparisons.run(() -> {
            comparisons.run(() -> new Compared(Outcome.COMPARED, compared));
            throw new IllegalStateException("of a node that was taken for dead");
        });
        assertThat(outcome(comparisons)).as("the last attempt counts").isEqualTo(Outcome.COMPARED);
        assertThat(comparisons.last().orElseThrow().compared()).isEqualTo(compared);

        comparisons.ask("per_2");
        comparisons.run(() -> {
            throw new MarketplaceUnavailable("away", new IOException("away"));
        });
        assertThat(outcome(comparisons)).isEqualTo(Outcome.INDEX_AWAY);
        comparisons.ask("per_2");
        comparisons.run(() -> {
            throw new IllegalStateException("a fault");
        });
        assertThat(outcome(comparisons)).isEqualTo(Outcome.FAILED);

        comparisons.ask("per_2");
        node.sql()
                .sql("update ranking_comparison set attempts = 3, began_at = now() where ended_at is null")
                .update();
        comparisons.run();
        assertThat(outcome(comparisons)).as("stopped three times").isEqualTo(Outcome.BROKEN_OFF);

        node.sql()
                .sql("update ranking_comparison set asked_at = now() - interval '91 days' where number = 1")
                .update();
        assertThat(comparisons.clear()).as("searches are kept for 180 days").isEqualTo(1);
    }

    private static @Nullable Outcome outcome(RankingComparisons comparisons) {
        return comparisons.last().orElseThrow().outcome();
    }

    private static void theLabelledSetIsPartOfTheNight(QueryNode node, String prefix) throws IOException {
        RankingReports reports = node.bean(RankingReports.class);
        assertThat(reports.run()).as("nobody searched").isEmpty();
        assertThat(reports.history(1)).singleElement().satisfies(line -> {
            assertThat(line.source()).isEqualTo(Source.LABELLED);
            assertThat(line.weights()).isEqualTo(NEW);
            assertThat(line.searches()).isEqualTo(120);
            assertThat(line.ndcg()).as("by words alone in this node").isBetween(0.3, 1.0);
            assertThat(line.recall()).isBetween(line.ndcg() / 2, 1.0);
        });
        assertThat(reports.parts())
                .extracting(RankingReports.Line::part)
                .containsExactly("en", "other class", "other words", "same class", "shares words", "zh");
        assertThat(node.bean(ElasticsearchClient.class)
                        .indices()
                        .get(i -> i.index(prefix + "labelled-*").allowNoIndices(true))
                        .indices())
                .as("deleted after it")
                .isEmpty();
    }

    /** Asks so many searches again of what serves, which is right, and of a ranking in some order. */
    private static void replay(RankingGate gate, int searches, List<String> order) {
        gate.replay(
                Source.OUTCOMES,
                IntStream.range(0, searches)
                        .mapToObj(i -> new JudgedSearch("q=" + i, Map.of("a", 3)))
                        .toList(),
                new Fixed(SERVED, List.of("a", "b")),
                new Fixed(NEW, order));
    }

    private record Fixed(String version, List<String> order) implements Ranking {
        @Override
        public List<String> best(String query, int places) {
            return order;
        }
    }
}
