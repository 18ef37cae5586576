package org.openlicence.exchange.ops.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Listings filed and licences taken a second through the gateway, beside a bare insert and commit of one event row. */
final class CommandsBench {
    private static final int[] CALLERS = {1, 8, 32};
    private static final int LISTINGS_TO_TAKE = 40;

    private final World world;
    private final DataSource bare;
    private int prepared;
    private int filed;
    private int takers;

    CommandsBench(World world, DataSource bare, JdbcClient sql) {
        this.world = world;
        this.bare = bare;
        sql.sql("create table if not exists bare_event (like domainevententry including all)")
                .update();
    }

    void run(PrintStream out, int count, double seconds) throws InterruptedException {
        out.printf("%ncommands a second, each acknowledged after its commit%n");
        out.printf(
                "%8s %12s %16s %8s %16s %8s%n",
                "callers", "bare insert", "listing filed", "ratio", "licence taken", "ratio");
        prepare(LISTINGS_TO_TAKE + count / 5);
        for (int i = 0; i < LISTINGS_TO_TAKE; i++) {
            world.file(i);
            world.announce(i);
        }
        filed = LISTINGS_TO_TAKE;
        // First pass warms the compiler and is thrown away.
        measure(8, count / 5, seconds);
        for (int callers : CALLERS) {
            prepare(filed + count);
            double[] rates = measure(callers, count, seconds);
            out.printf(
                    "%8d %,12.0f %,16.0f %8.2f %,16.0f %8.2f%n",
                    callers, rates[0], rates[1], rates[1] / rates[0], rates[2], rates[2] / rates[0]);
        }
    }

    private double[] measure(int callers, int count, double seconds) throws InterruptedException {
        double insert = Load.run(callers, 0, count * 3, seconds, i -> insert()).perSecond();
        double file = Load.run(callers, filed, Math.min(count, prepared - filed), seconds, world::file)
                .perSecond();
        filed = prepared;
        int first = takers;
        double take = Load.run(callers, first, count, seconds, i -> world.take(i % LISTINGS_TO_TAKE, i))
                .perSecond();
        takers = first + count;
        return new double[] {insert, file, take};
    }

    private void prepare(int upTo) throws InterruptedException {
        Load.run(8, prepared, upTo - prepared, 600, world::prepareDraft);
        prepared = upTo;
    }

    /** The row an event makes: same indexes, a payload of the size of a filing. */
    private void insert() {
        String id = UUID.randomUUID().toString();
        try (Connection connection = bare.getConnection();
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
