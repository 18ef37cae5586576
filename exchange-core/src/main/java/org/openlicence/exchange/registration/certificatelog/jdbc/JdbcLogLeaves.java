package org.openlicence.exchange.registration.certificatelog.jdbc;

import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.registration.certificatelog.LogLeaves;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code certificate_log_leaf}. */
@Repository
public class JdbcLogLeaves implements LogLeaves {
    private final JdbcClient jdbc;

    public JdbcLogLeaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Row> all() {
        return jdbc.sql("select event_id, leaf_hash from certificate_log_leaf order by leaf")
                .query((row, n) -> new Row(row.getString(1), row.getString(2)))
                .list();
    }

    @Override
    public List<String> hashes(long most) {
        return jdbc.sql("select leaf_hash from certificate_log_leaf where leaf < :most order by leaf")
                .param("most", most)
                .query(String.class)
                .list();
    }

    @Override
    public void append(long from, List<Row> rows) {
        long leaf = from;
        for (Row row : rows) {
            jdbc.sql("insert into certificate_log_leaf (leaf, event_id, leaf_hash) values (:leaf, :event, :hash)")
                    .param("leaf", leaf++)
                    .param("event", row.eventId())
                    .param("hash", row.hash())
                    .update();
        }
    }

    @Override
    public Optional<Long> place(String eventId) {
        return jdbc.sql("select leaf from certificate_log_leaf where event_id = :event")
                .param("event", eventId)
                .query(Long.class)
                .optional();
    }

    @Override
    public Optional<Long> placeOf(String leafHash) {
        return jdbc.sql("select leaf from certificate_log_leaf where leaf_hash = :hash")
                .param("hash", leafHash)
                .query(Long.class)
                .optional();
    }
}
