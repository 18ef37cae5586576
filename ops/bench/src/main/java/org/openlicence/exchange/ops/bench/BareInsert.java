package org.openlicence.exchange.ops.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The raw limit of a command: one row of the size of a filing, into a table with the indexes of the event store, committed. */
final class BareInsert {
    private final DataSource database;

    BareInsert(DataSource database) throws SQLException {
        this.database = database;
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists bare_event (like domainevententry including all)");
            // The copied default counts on the index of the log, and every row would be a hole that its readers
            // remember.
            statement.execute("create sequence if not exists bare_event_index");
            statement.execute(
                    "alter table bare_event alter column globalindex set default nextval('bare_event_index')");
        }
    }

    void once() {
        String id = UUID.randomUUID().toString();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into bare_event (aggregateidentifier,"
                        + " sequencenumber, type, eventidentifier, metadata, payload, payloadrevision, payloadtype, timestamp)"
                        + " values (?, 0, 'X', ?, ?, ?, '1', 'bench.Bare', '2026-01-01T00:00:00Z')")) {
            insert.setString(1, id);
            insert.setString(2, id);
            insert.setBytes(3, "{\"traceId\":\"%s\"}".formatted(id).getBytes(StandardCharsets.UTF_8));
            insert.setBytes(4, "{\"payload\":\"%s\"}".formatted("x".repeat(300)).getBytes(StandardCharsets.UTF_8));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("bare insert failed: " + e.getSQLState(), e);
        }
    }
}
