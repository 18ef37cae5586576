package org.openlicence.exchange.query.outcome;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The nightly figures of the ranking that serves, on the searches of the last quarter. */
@Repository
public class RankingReports {
    private static final Duration QUARTER = Duration.ofDays(90);
    /** Each is asked again of the index; more would take it too long. */
    private static final int MOST = 500;

    private final JudgedSearches searches;
    private final Rankings rankings;
    private final OutcomeRows rows;
    private final JdbcClient jdbc;
    private final PolicyBook policies;
    private final Clock clock;

    RankingReports(
            JudgedSearches searches,
            Rankings rankings,
            OutcomeRows rows,
            JdbcClient jdbc,
            PolicyBook policies,
            Clock clock) {
        this.searches = searches;
        this.rankings = rankings;
        this.rows = rows;
        this.jdbc = jdbc;
        this.policies = policies;
        this.clock = clock;
    }

    /** One night. */
    public record Line(
            LocalDate on,
            String weights,
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

    /** Measures and notes tonight's line; empty while nothing was followed. A second run of a night takes the place of the first. */
    public Optional<RankingMeasurement> run() {
        List<JudgedSearch> judged = judged();
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        RankingMeasurement measured = RankingMeasurement.of(rankings.served(), judged);
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into ranking_report (run_on, weights, searches, ndcg, ndcg_low, ndcg_high, recall,
                          reciprocal_rank, made_at)
                        values (:on, :weights, :searches, :ndcg, :low, :high, :recall, :reciprocal, :at)
                        on conflict (run_on, weights) do update set searches = excluded.searches, ndcg = excluded.ndcg,
                          ndcg_low = excluded.ndcg_low, ndcg_high = excluded.ndcg_high, recall = excluded.recall,
                          reciprocal_rank = excluded.reciprocal_rank, made_at = excluded.made_at""")
                .param("on", Shanghai.dayOf(now))
                .param("weights", measured.version())
                .param("searches", judged.size())
                .param("ndcg", measured.ndcg().mean())
                .param("low", measured.ndcg().low())
                .param("high", measured.ndcg().high())
                .param("recall", measured.recall().mean())
                .param("reciprocal", measured.reciprocalRank().mean())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        return Optional.of(measured);
    }

    /** The last nights, the last first. */
    public List<Line> history(int nights) {
        return jdbc.sql("select * from ranking_report order by run_on desc, weights desc limit :nights")
                .param("nights", nights)
                .query((row, number) -> new Line(
                        row.getObject("run_on", LocalDate.class),
                        row.getString("weights"),
                        row.getInt("searches"),
                        row.getDouble("ndcg"),
                        row.getDouble("ndcg_low"),
                        row.getDouble("ndcg_high"),
                        row.getDouble("recall"),
                        row.getDouble("reciprocal_rank")))
                .list();
    }

    /** Clears words whose days are over. */
    public int clear() {
        Instant now = clock.instant();
        long days = policies.figure("outcome.kept-days", Shanghai.dayOf(now)).value();
        return rows.clear(now.minus(Duration.ofDays(days)));
    }
}
