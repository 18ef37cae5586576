package org.openlicence.exchange.query.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.marketplace.MarketplaceUnavailable;
import org.openlicence.exchange.query.outcome.RankingReports.Compared;
import org.openlicence.exchange.query.table.ReadModelJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Comparisons of rankings as work that is asked for: thousands of searches are too much for one request. One is open at a time, over
 * all nodes; the scheduler lets one node do it, and what a node left behind when it stopped is begun anew, a few times.
 */
@Repository
public class RankingComparisons {
    /** Who asks at night. */
    public static final String NIGHT = "night";

    private static final Logger LOG = LoggerFactory.getLogger(RankingComparisons.class);
    /** A comparison that took its node down this often is not begun again. */
    private static final int ATTEMPTS = 3;

    private final RankingReports reports;
    private final JdbcClient jdbc;
    private final Clock clock;

    RankingComparisons(RankingReports reports, JdbcClient jdbc, Clock clock) {
        this.reports = reports;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What became of one. */
    public enum Outcome {
        /** Compared; the weights that waited are not worse and serve. */
        OPENED,
        /** Compared. */
        COMPARED,
        /** Nobody followed a search yet, and nothing waits that the labelled set could speak for. */
        NOTHING_TO_ASK,
        /** The search index did not answer. */
        INDEX_AWAY,
        /** The nodes that did it were stopped again and again. */
        BROKEN_OFF,
        /** A fault, told in the log. */
        FAILED
    }

    /**
     * One that was asked for.
     *
     * @param askedBy pseudonym, or {@link #NIGHT}
     * @param beganAt of the last attempt; absent before the first
     * @param outcome absent, like the time of its end, until it is over
     * @param compared what real searches say; absent where none were asked
     */
    public record Order(
            long number,
            String askedBy,
            Instant askedAt,
            @Nullable Instant beganAt,
            @Nullable Instant endedAt,
            @Nullable Outcome outcome,
            @Nullable RankingComparison compared) {
        public boolean open() {
            return outcome == null;
        }
    }

    /** Asks for one. @return false while one is open already, which then serves whoever asks */
    public boolean ask(String by) {
        return jdbc.sql("""
                        insert into ranking_comparison (asked_by, asked_at) values (:by, :at)
                        on conflict ((true)) where ended_at is null do nothing""").param("by", by).param("at", now()).update() == 1;
    }

    /** The last that was asked for. */
    public Optional<Order> last() {
        return jdbc.sql("select * from ranking_comparison order by number desc limit 1")
                .query((row, n) -> order(row))
                .optional();
    }

    /** Does the one that is open. @return whether there was one */
    public boolean run() {
        return run(reports::compare);
    }

    boolean run(Supplier<Compared> work) {
        Optional<Order> open = last().filter(Order::open);
        open.ifPresent(order -> {
            int attempt = jdbc.sql("update ranking_comparison set began_at = :at, attempts = attempts + 1"
                            + " where number = :number returning attempts")
                    .param("at", now())
                    .param("number", order.number())
                    .query(Integer.class)
                    .single();
            if (attempt > ATTEMPTS) {
                LOG.error("comparison {} of rankings was broken off {} times", order.number(), ATTEMPTS);
                end(order.number(), attempt, Outcome.BROKEN_OFF, null);
            } else {
                compare(order.number(), attempt, work);
            }
        });
        return open.isPresent();
    }

    private void compare(long number, int attempt, Supplier<Compared> work) {
        try {
            Compared compared = work.get();
            end(number, attempt, compared.outcome(), compared.outcomes());
        } catch (MarketplaceUnavailable e) {
            LOG.warn("comparison {} of rankings: the search index is away: {}", number, e.getMessage());
            end(number, attempt, Outcome.INDEX_AWAY, null);
        } catch (RuntimeException e) {
            LOG.error("comparison {} of rankings failed", number, e);
            end(number, attempt, Outcome.FAILED, null);
        }
    }

    /** Only of the last attempt: one whose node was taken for dead is not heard any more. */
    private void end(long number, int attempt, Outcome outcome, @Nullable RankingComparison compared) {
        jdbc.sql("update ranking_comparison set ended_at = :at, outcome = :outcome, compared = :compared::jsonb"
                        + " where number = :number and attempts = :attempt and ended_at is null")
                .param("at", now())
                .param("outcome", outcome.name())
                .param("compared", compared == null ? null : ReadModelJson.MAPPER.writeValueAsString(compared))
                .param("number", number)
                .param("attempt", attempt)
                .update();
    }

    /** Deletes those that may hold searches whose days are over: each asked for those of the quarter before it. */
    public int clear() {
        return jdbc.sql("delete from ranking_comparison where ended_at is not null and asked_at < :before")
                .param("before", reports.keptFrom().plus(RankingReports.QUARTER).atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Order order(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        String compared = row.getString("compared");
        return new Order(
                row.getLong("number"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                time(row, "began_at"),
                time(row, "ended_at"),
                outcome == null ? null : Outcome.valueOf(outcome),
                compared == null ? null : ReadModelJson.MAPPER.readValue(compared, RankingComparison.class));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
