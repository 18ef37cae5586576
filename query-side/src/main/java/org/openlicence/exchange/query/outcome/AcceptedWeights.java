package org.openlicence.exchange.query.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.retrieval.ScoreWeights;
import org.openlicence.exchange.query.retrieval.ServedWeights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The weights that passed the gate; the last accepted serve. Those a release brings do not serve by being released, but where
 * nothing has served before.
 */
@Repository
public class AcceptedWeights implements ServedWeights {
    private static final Logger LOG = LoggerFactory.getLogger(AcceptedWeights.class);
    /** For how long a node goes on with what it has read, so that no search waits for the database. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable Known known;

    AcceptedWeights(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Known(ScoreWeights weights, long readAt) {}

    /** Why weights were accepted. */
    public enum Reason {
        /** Nothing served before them. */
        FIRST,
        /** The replay found them not worse. */
        MEASURED,
        /** A person accepted them, with a replay to look at. */
        ACCEPTED
    }

    /** @param by pseudonym of who accepted them; absent where nobody did */
    public record Accepted(
            ScoreWeights weights, Reason reason, @Nullable String by, Instant at) {}

    @Override
    public ScoreWeights now() {
        Known last = known;
        if (last != null && System.nanoTime() - last.readAt() < FRESH.toNanos()) {
            return last.weights();
        }
        try {
            ScoreWeights read = serving().weights();
            known = new Known(read, System.nanoTime());
            return read;
        } catch (DataAccessException e) {
            if (last == null) {
                throw e;
            }
            LOG.warn(
                    "the search goes on with the weights {}: {}", last.weights().version(), e.getMessage());
            known = new Known(last.weights(), System.nanoTime());
            return last.weights();
        }
    }

    /** What serves, and why. */
    public Accepted serving() {
        return last().orElseGet(() -> {
            accept(ScoreWeights.CURRENT, Reason.FIRST, null);
            return last().orElseThrow();
        });
    }

    private Optional<Accepted> last() {
        return jdbc.sql("select * from ranking_weights order by accepted_at desc, version desc limit 1")
                .query((row, number) -> read(row))
                .optional();
    }

    /** Whether weights of a version ever served. */
    boolean knows(String version) {
        return jdbc.sql("select count(*) from ranking_weights where version = :version")
                        .param("version", version)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** From now on they serve, here at once and on other nodes within {@link #FRESH}; a version that ever served is not accepted again. */
    void accept(ScoreWeights weights, Reason reason, @Nullable String by) {
        jdbc.sql("""
                        insert into ranking_weights (version, meaning, zh, en, words, preferred, least_zh, least_en, behind,
                          reason, accepted_by, accepted_at)
                        values (:version, :meaning, :zh, :en, :words, :preferred, :leastZh, :leastEn, :behind, :reason, :by,
                          :at)
                        on conflict (version) do nothing""")
                .param("version", weights.version())
                .param("meaning", weights.meaning())
                .param("zh", weights.zh())
                .param("en", weights.en())
                .param("words", weights.words())
                .param("preferred", weights.preferred())
                .param("leastZh", weights.leastZh())
                .param("leastEn", weights.leastEn())
                .param("behind", weights.behind())
                .param("reason", reason.name())
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        known = null;
    }

    private static Accepted read(ResultSet row) throws SQLException {
        return new Accepted(
                new ScoreWeights(
                        row.getString("version"),
                        row.getDouble("meaning"),
                        row.getDouble("zh"),
                        row.getDouble("en"),
                        row.getDouble("words"),
                        row.getDouble("preferred"),
                        row.getDouble("least_zh"),
                        row.getDouble("least_en"),
                        row.getDouble("behind")),
                Reason.valueOf(row.getString("reason")),
                row.getString("accepted_by"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant());
    }
}
