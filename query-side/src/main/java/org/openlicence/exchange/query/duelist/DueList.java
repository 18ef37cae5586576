package org.openlicence.exchange.query.duelist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The due list (到期清单). A thing has at most one row of a kind and subject. */
@Repository
public class DueList {
    private static final String COLUMNS =
            "select what, aggregate_id, subject, due_on, due_at, basis, holder from due_item ";
    private static final String ITEM = " where what = :what and aggregate_id = :id and subject = :subject ";
    private static final String RIPE = "due_at <= :now and not_before <= :now ";

    private final JdbcClient jdbc;

    public DueList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that falls due for one thing, nearest first. */
    public List<DueItem> ofAggregate(String aggregateId) {
        return jdbc.sql(COLUMNS + "where aggregate_id = :id order by due_at, subject")
                .param("id", aggregateId)
                .query((row, n) -> item(row))
                .list();
    }

    /** What an organisation has to do by a day, nearest first. */
    public List<DueItem> heldBy(String organisationId, LocalDate until, int limit) {
        return jdbc.sql(COLUMNS + "where holder = :holder and due_on <= :until"
                        + " order by due_on, aggregate_id, subject limit :limit")
                .param("holder", organisationId)
                .param("until", until)
                .param("limit", limit)
                .query((row, n) -> item(row))
                .list();
    }

    /** Since when something that may be done has been waiting for the exchange to act; empty when nothing is. */
    public Optional<Instant> oldestRipe(Instant now) {
        return jdbc.sql("select min(not_before) from due_item where " + RIPE)
                .param("now", utc(now))
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(at -> at.toInstant()))
                .single();
    }

    /** When a node looks at the list next; empty while none ever has. */
    public Optional<Instant> nextLook() {
        return jdbc.sql("select execution_time from scheduled_tasks where task_name = 'due-list'")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** What the exchange has to act on now, oldest first. */
    List<DueItem> ripe(Instant now, int limit) {
        return jdbc.sql(COLUMNS + "where " + RIPE + "order by due_at, aggregate_id, subject limit :limit")
                .param("now", utc(now))
                .param("limit", limit)
                .query((row, n) -> item(row))
                .list();
    }

    /** Writes or replaces the row of its kind, thing and subject. @param policyVersion figures it was reckoned with */
    void put(DueItem item, String policyVersion) {
        jdbc.sql("""
                        insert into due_item
                          (what, aggregate_id, subject, due_on, due_at, basis, holder, not_before, policy_version)
                        values (:what, :id, :subject, :on, :at, :basis, :holder, :at, :version)
                        on conflict (what, aggregate_id, subject) do update set due_on = excluded.due_on,
                            due_at = excluded.due_at, basis = excluded.basis, holder = excluded.holder,
                            not_before = excluded.not_before, policy_version = excluded.policy_version, attempts = 0""")
                .param("what", item.what().name())
                .param("id", item.aggregateId())
                .param("subject", item.subject())
                .param("on", item.dueOn())
                .param("at", utc(item.dueAt()))
                .param("basis", item.basis())
                .param("holder", item.holder())
                .param("version", policyVersion)
                .update();
    }

    void remove(Due what, String aggregateId, String subject) {
        jdbc.sql("delete from due_item" + ITEM)
                .param("what", what.name())
                .param("id", aggregateId)
                .param("subject", subject)
                .update();
    }

    /** Removes what was acted on, unless the day has moved meanwhile. */
    void done(DueItem item) {
        jdbc.sql("delete from due_item" + ITEM + "and due_at = :at")
                .param("what", item.what().name())
                .param("id", item.aggregateId())
                .param("subject", item.subject())
                .param("at", utc(item.dueAt()))
                .update();
    }

    void removeAll(Due what, String aggregateId) {
        jdbc.sql("delete from due_item where what = :what and aggregate_id = :id")
                .param("what", what.name())
                .param("id", aggregateId)
                .update();
    }

    /** Not before somebody else has acted; {@link #resume} brings its own day back. */
    void hold(Due what, String aggregateId) {
        notBefore("'infinity'", what, aggregateId);
    }

    void resume(Due what, String aggregateId) {
        notBefore("due_at", what, aggregateId);
    }

    private void notBefore(String sql, Due what, String aggregateId) {
        jdbc.sql("update due_item set not_before = " + sql + " where what = :what and aggregate_id = :id")
                .param("what", what.name())
                .param("id", aggregateId)
                .update();
    }

    /** Not again before an instant; whatever changes the row brings its own day back. */
    void postpone(DueItem item, Instant until) {
        jdbc.sql("update due_item set not_before = :until, attempts = attempts + 1" + ITEM)
                .param("until", utc(until))
                .param("what", item.what().name())
                .param("id", item.aggregateId())
                .param("subject", item.subject())
                .update();
    }

    /** After a failure: not again before a pause that doubles with each, up to an hour. */
    void failed(DueItem item, Instant now) {
        int attempts = jdbc.sql("select attempts from due_item" + ITEM)
                .param("what", item.what().name())
                .param("id", item.aggregateId())
                .param("subject", item.subject())
                .query(Integer.class)
                .optional()
                .orElse(0);
        postpone(item, now.plus(Duration.ofMinutes(Math.min(60, 1L << Math.min(6, attempts)))));
    }

    /** Whether a row was reckoned with other figures or another calendar. */
    boolean reckonedOtherwise(String policyVersion) {
        return jdbc.sql("select exists (select 1 from due_item where policy_version <> :version)")
                .param("version", policyVersion)
                .query(Boolean.class)
                .single();
    }

    void clear() {
        jdbc.sql("delete from due_item").update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static DueItem item(ResultSet row) throws SQLException {
        return new DueItem(
                Due.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getTimestamp(5).toInstant(),
                row.getString(6),
                row.getString(7));
    }
}
