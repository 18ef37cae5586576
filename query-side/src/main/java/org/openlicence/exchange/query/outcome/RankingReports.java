package org.openlicence.exchange.query.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.outcome.RankingComparisons.Outcome;
import org.openlicence.exchange.query.retrieval.ScoreWeights;
import org.openlicence.exchange.shared.Shanghai;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The nightly figures of the ranking that serves, on the searches of the last quarter and on our labelled set; and the comparison
 * with weights that wait to serve, see {@link RankingComparisons}.
 */
@Repository
public class RankingReports {
    private static final Logger LOG = LoggerFactory.getLogger(RankingReports.class);
    /** How far back searches are asked again. */
    static final Duration QUARTER = Duration.ofDays(90);

    private static final String WHOLE = "";
    /** Each is asked again of the index; more would take it too long. */
    private static final int MOST = 500;

    private final JudgedSearches searches;
    private final Rankings rankings;
    private final LabelledSet labelled;
    private final RankingGate gate;
    private final OutcomeRows rows;
    private final JdbcClient jdbc;
    private final PolicyBook policies;
    private final Clock clock;

    RankingReports(
            JudgedSearches searches,
            Rankings rankings,
            LabelledSet labelled,
            RankingGate gate,
            OutcomeRows rows,
            JdbcClient jdbc,
            PolicyBook policies,
            Clock clock) {
        this.searches = searches;
        this.rankings = rankings;
        this.labelled = labelled;
        this.gate = gate;
        this.rows = rows;
        this.jdbc = jdbc;
        this.policies = policies;
        this.clock = clock;
    }

    /** One night. @param part of the labelled set, e.g. {@code zh}; empty for the whole */
    public record Line(
            LocalDate on,
            String weights,
            Replay.Source source,
            String part,
            int searches,
            double ndcg,
            double ndcgLow,
            double ndcgHigh,
            double recall,
            double reciprocalRank) {}

    /** What people searched for lately and followed. */
    public List<JudgedSearch> judged() {
        Instant now = clock.instant();
        int days = Math.toIntExact(
                policies.figure("outcome.licence-days", Shanghai.dayOf(now)).value());
        return searches.since(now.minus(QUARTER), days, MOST);
    }

    /**
     * Measures and notes tonight's lines, of real searches while some were followed and of the labelled set; a second run of a night
     * takes the place of the first.
     *
     * @return how the ranking that serves did on real searches; empty while nothing was followed
     */
    public Optional<RankingMeasurement> run() {
        List<JudgedSearch> judged = judged();
        Optional<RankingMeasurement> measured =
                judged.isEmpty() ? Optional.empty() : Optional.of(RankingMeasurement.of(rankings.served(), judged));
        measured.ifPresent(outcomes -> note(outcomes, Replay.Source.OUTCOMES, WHOLE));
        try {
            measureLabelled();
        } catch (
                RuntimeException
                        e) { // what comes after it in the night is done all the same; the next night tries it again
            LOG.error("the labelled set was not measured", e);
        }
        return measured;
    }

    private void measureLabelled() {
        labelled.ask((demands, by) -> {
            Ranking serving = by.apply(gate.serving().weights());
            note(RankingMeasurement.of(serving, demands.all()), Replay.Source.LABELLED, WHOLE);
            demands.parts()
                    .forEach((part, some) -> note(RankingMeasurement.of(serving, some), Replay.Source.LABELLED, part));
        });
    }

    /** Whether weights can be compared: not while a language is read by words alone. */
    public boolean comparable() {
        return labelled.readsMeaning();
    }

    /** Weights that wait for a comparison which can be made now. */
    public boolean toCompare() {
        return comparable() && gate.waiting().isPresent();
    }

    /** What a comparison came to. @param outcomes what real searches say; absent where none were asked */
    record Compared(Outcome outcome, @Nullable RankingComparison outcomes) {}

    /**
     * Asks real searches and the labelled set of the weights that wait, and lets them serve when they are measured to be not worse.
     * Without any, or while they are not {@link #comparable}, it asks real searches only and notes nothing for the gate; what is
     * compared with when nothing waits is the search by words alone.
     */
    Compared compare() {
        List<JudgedSearch> judged = judged();
        Optional<ScoreWeights> waiting = gate.waiting();
        if (waiting.isPresent() && comparable()) {
            RankingComparison outcomes = gate.replay(judged).orElse(null);
            labelled.ask((demands, by) -> gate.replay(
                    Replay.Source.LABELLED,
                    demands.all(),
                    by.apply(gate.serving().weights()),
                    by.apply(waiting.get())));
            return new Compared(gate.open() ? Outcome.OPENED : Outcome.COMPARED, outcomes);
        }
        if (judged.isEmpty()) {
            return new Compared(Outcome.NOTHING_TO_ASK, null);
        }
        return new Compared(
                Outcome.COMPARED,
                RankingComparison.of(
                        rankings.served(), waiting.map(rankings::by).orElseGet(rankings::words), judged));
    }

    private void note(RankingMeasurement measured, Replay.Source source, String part) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into ranking_report (run_on, weights, source, part, searches, ndcg, ndcg_low, ndcg_high, recall,
                          reciprocal_rank, made_at)
                        values (:on, :weights, :source, :part, :searches, :ndcg, :low, :high, :recall, :reciprocal, :at)
                        on conflict (run_on, weights, source, part) do update set searches = excluded.searches,
                          ndcg = excluded.ndcg, ndcg_low = excluded.ndcg_low, ndcg_high = excluded.ndcg_high,
                          recall = excluded.recall, reciprocal_rank = excluded.reciprocal_rank,
                          made_at = excluded.made_at""")
                .param("on", Shanghai.dayOf(now))
                .param("weights", measured.version())
                .param("source", source.name())
                .param("part", part)
                .param("searches", measured.ndcg().count())
                .param("ndcg", measured.ndcg().mean())
                .param("low", measured.ndcg().low())
                .param("high", measured.ndcg().high())
                .param("recall", measured.recall().mean())
                .param("reciprocal", measured.reciprocalRank().mean())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last nights, the last first. */
    public List<Line> history(int nights) {
        return jdbc.sql("select * from ranking_report where part = ''"
                        + " order by run_on desc, weights desc, source desc limit :lines")
                .param("lines", 2 * nights)
                .query((row, number) -> line(row))
                .list();
    }

    /** The kinds of demands of the labelled set, in the last night it was asked; none before the first. */
    public List<Line> parts() {
        return jdbc.sql("select * from ranking_report where part <> '' and (run_on, weights) in (select run_on, weights"
                        + " from ranking_report where source = 'LABELLED' and part = '' order by made_at desc limit 1)"
                        + " order by part")
                .query((row, number) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("run_on", LocalDate.class),
                row.getString("weights"),
                Replay.Source.valueOf(row.getString("source")),
                row.getString("part"),
                row.getInt("searches"),
                row.getDouble("ndcg"),
                row.getDouble("ndcg_low"),
                row.getDouble("ndcg_high"),
                row.getDouble("recall"),
                row.getDouble("reciprocal_rank"));
    }

    /** Deletes searches whose days are over. */
    public int clear() {
        return rows.delete(keptFrom());
    }

    /** Searches asked before are not kept. */
    Instant keptFrom() {
        Instant now = clock.instant();
        return now.minus(Duration.ofDays(
                policies.figure("outcome.kept-days", Shanghai.dayOf(now)).value()));
    }
}
