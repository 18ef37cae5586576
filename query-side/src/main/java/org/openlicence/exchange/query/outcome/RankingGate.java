package org.openlicence.exchange.query.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.outcome.AcceptedWeights.Accepted;
import org.openlicence.exchange.query.outcome.AcceptedWeights.Reason;
import org.openlicence.exchange.query.outcome.Replay.Source;
import org.openlicence.exchange.query.retrieval.ScoreWeights;
import org.openlicence.exchange.query.retrieval.measure.MeanWithInterval;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The gate new weights pass before they serve: searches are asked again of them and of what serves, and unless they are measured to be
 * not worse, a person who has the replay before them lets them through. Until then the former weights serve.
 */
@Repository
public class RankingGate {
    private static final double THOUSANDTH = 0.001;

    private final AcceptedWeights accepted;
    private final CandidateWeights configured;
    private final Rankings rankings;
    private final JdbcClient jdbc;
    private final PolicyBook policies;
    private final Clock clock;

    RankingGate(
            AcceptedWeights accepted,
            CandidateWeights configured,
            Rankings rankings,
            JdbcClient jdbc,
            PolicyBook policies,
            Clock clock) {
        this.accepted = accepted;
        this.configured = configured;
        this.rankings = rankings;
        this.jdbc = jdbc;
        this.policies = policies;
        this.clock = clock;
    }

    /** What serves, and why. */
    public Accepted serving() {
        return accepted.serving();
    }

    /** Weights that wait: those of the settings, else those this release brings; empty when all of them have served. */
    public Optional<ScoreWeights> waiting() {
        return configured
                .over(accepted.serving().weights())
                .filter(weights -> !accepted.knows(weights.version()))
                .or(() -> Optional.of(ScoreWeights.CURRENT).filter(weights -> !accepted.knows(weights.version())));
    }

    /** What is known of those that wait, against what serves now. */
    public List<Replay> replays() {
        return waiting().map(this::replays).orElse(List.of());
    }

    private List<Replay> replays(ScoreWeights candidate) {
        return jdbc.sql("select * from ranking_replay where served = :served and candidate = :candidate"
                        + " and numbers = :numbers order by source desc")
                .param("served", accepted.serving().weights().version())
                .param("candidate", candidate.version())
                .param("numbers", hash(candidate))
                .query((row, number) -> read(row))
                .list();
    }

    /** Of the version and its numbers. */
    private static String hash(ScoreWeights weights) {
        return ContentHash.of(weights.toString()).value();
    }

    /**
     * Asks searches again of what serves and of those that wait, and notes what came of it.
     *
     * @return what came of it; empty without searches, and for others than those that wait
     */
    public Optional<RankingComparison> replay(
            Source source, List<JudgedSearch> searches, Ranking served, Ranking candidate) {
        ScoreWeights weights = waiting()
                .filter(each -> each.version().equals(candidate.version()))
                .orElse(null);
        if (weights == null || searches.isEmpty()) {
            return Optional.empty();
        }
        RankingComparison compared = RankingComparison.of(served, candidate, searches);
        MeanWithInterval difference = compared.difference();
        jdbc.sql("""
                        insert into ranking_replay (served, candidate, numbers, source, searches, difference, low, high, wins,
                          losses, made_at)
                        values (:served, :candidate, :numbers, :source, :searches, :difference, :low, :high, :wins, :losses,
                          :at)
                        on conflict (served, candidate, source) do update set numbers = excluded.numbers,
                          searches = excluded.searches, difference = excluded.difference, low = excluded.low,
                          high = excluded.high, wins = excluded.wins, losses = excluded.losses, made_at = excluded.made_at""")
                .param("served", compared.served())
                .param("candidate", compared.candidate())
                .param("numbers", hash(weights))
                .param("source", source.name())
                .param("searches", searches.size())
                .param("difference", difference.mean())
                .param("low", difference.low())
                .param("high", difference.high())
                .param("wins", compared.wins())
                .param("losses", compared.losses())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return Optional.of(compared);
    }

    /** The same of real searches, by the marketplace itself. */
    Optional<RankingComparison> replay(List<JudgedSearch> outcomes) {
        return waiting().flatMap(weights -> replay(Source.OUTCOMES, outcomes, rankings.served(), rankings.by(weights)));
    }

    /** Lets those that wait serve when they are measured to be not worse; answers whether they do. */
    boolean open() {
        LocalDate today = Shanghai.dayOf(clock.instant());
        long least = policies.figure("outcome.gate.searches", today).value();
        double bound = policies.figure("outcome.gate.loss", today).value() * THOUSANDTH;
        Optional<ScoreWeights> through = waiting().filter(weights -> Replay.pass(replays(weights), least, bound));
        through.ifPresent(weights -> accepted.accept(weights, Reason.MEASURED, null));
        return through.isPresent();
    }

    /** Whether a person may let those that wait serve. */
    public boolean acceptable() {
        return Replay.acceptable(replays());
    }

    /**
     * A person lets weights serve.
     *
     * @param version the one whose replay the person has seen
     * @param by pseudonym
     * @return false when others wait by now, when nothing was replayed, and when the replay says that they lose
     */
    public boolean accept(String version, String by) {
        Optional<ScoreWeights> seen = waiting()
                .filter(weights -> weights.version().equals(version))
                .filter(weights -> Replay.acceptable(replays(weights)));
        seen.ifPresent(weights -> accepted.accept(weights, Reason.ACCEPTED, by));
        return seen.isPresent();
    }

    private static Replay read(ResultSet row) throws SQLException {
        return new Replay(
                row.getString("served"),
                row.getString("candidate"),
                Source.valueOf(row.getString("source")),
                new MeanWithInterval(
                        row.getDouble("difference"),
                        row.getDouble("low"),
                        row.getDouble("high"),
                        row.getInt("searches")),
                row.getInt("wins"),
                row.getInt("losses"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
