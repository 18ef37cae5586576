package org.openlicence.exchange.query.duelist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The due list (到期清单). A thing has at most one row of a kind. */
@Repository
public class DueList {
    private static final String COLUMNS = "select what, aggregate_id, due_on, due_at, basis, holder from due_item ";

    private final JdbcClient jdbc;

    public DueList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an organisation has to do, nearest first. */
    public List<DueItem> of(String organisationId) {
        return jdbc.sql(COLUMNS + "where holder = :holder order by due_at, aggregate_id limit 500")
                .param("holder", organisationId)
                .query((row, n) -> item(row))
                .list();
    }

    /** Everything that falls due for one thing, nearest first. */
    public List<DueItem> ofAggregate(String aggregateId) {
        return jdbc.sql(COLUMNS + "where aggregate_id = :id order by due_at")
                .param("id", aggregateId)
                .query((row, n) -> item(row))
                .list();
    }

    /** What the exchange has to act on now, oldest first. */
    List<DueItem> ripe(Instant now, int limit) {
        return jdbc.sql(COLUMNS + """
                        where due_at <= :now and not_before <= :now and what <> 'RECORDAL_DUE'
                        order by due_at, aggregate_id limit :limit""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, n) -> item(row))
                .list();
    }

    /** Writes or replaces the row of its kind and thing. */
    void put(DueItem item) {
        jdbc.sql("""
                        insert into due_item (what, aggregate_id, due_on, due_at, basis, holder, not_before)
                        values (:what, :id, :on, :at, :basis, :holder, :at)
                        on conflict (what, aggregate_id) do update set due_on = excluded.due_on, due_at = excluded.due_at,
                            basis = excluded.basis, holder = excluded.holder, not_before = excluded.not_before, attempts = 0""")
                .param("what", item.what().name())
                .param("id", item.aggregateId())
                .param("on", item.dueOn())
                .param("at", item.dueAt().atOffset(ZoneOffset.UTC))
                .param("basis", item.basis())
                .param("holder", item.holder())
                .update();
    }

    void remove(Due what, String aggregateId) {
        jdbc.sql("delete from due_item where what = :what and aggregate_id = :id")
                .param("what", what.name())
                .param("id", aggregateId)
                .update();
    }

    /** After a failure: not again before a pause that doubles with each, up to an hour. */
    void postpone(DueItem item, Instant now) {
        Integer attempts = jdbc.sql("""
                        update due_item set attempts = attempts + 1 where what = :what and aggregate_id = :id
                        returning attempts""")
                .param("what", item.what().name())
                .param("id", item.aggregateId())
                .query(Integer.class)
                .optional()
                .orElse(1);
        Duration pause = Duration.ofMinutes(Math.min(60, 1L << Math.min(6, attempts)));
        jdbc.sql("update due_item set not_before = :at where what = :what and aggregate_id = :id")
                .param("at", now.plus(pause).atOffset(ZoneOffset.UTC))
                .param("what", item.what().name())
                .param("id", item.aggregateId())
                .update();
    }

    private static DueItem item(ResultSet row) throws SQLException {
        return new DueItem(
                Due.valueOf(row.getString(1)),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getTimestamp(4).toInstant(),
                row.getString(5),
                row.getString(6));
    }
}
