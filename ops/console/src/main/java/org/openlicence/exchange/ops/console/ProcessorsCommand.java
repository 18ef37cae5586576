package org.openlicence.exchange.ops.console;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openlicence.exchange.eventstore.EventStoreStatus;
import org.openlicence.exchange.eventstore.EventStoreStatus.Parked;
import org.openlicence.exchange.eventstore.EventStoreStatus.Segment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code processors}: how far each reader of the log is, on all nodes together. */
final class ProcessorsCommand implements ConsoleCommand {
    /** A living node says so at least every third part of the claim time-out of 30 s. */
    private static final Duration SILENT = Duration.ofSeconds(30);

    private final EventStoreStatus status;
    private final JdbcClient sql;
    private final Clock clock;

    ProcessorsCommand(EventStoreStatus status, JdbcClient sql, Clock clock) {
        this.status = status;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public int run(Words words, PrintStream out) {
        Map<String, Parked> parked =
                status.parked().stream().collect(Collectors.toMap(Parked::group, Function.identity()));
        Set<String> resting = restingSlots();
        Table table = new Table("group", "segment", "position", "lag", "replaying", "parked", "worked on by");
        boolean amiss = !parked.isEmpty();
        for (Segment segment : status.segments()) {
            Parked letters = parked.get(segment.group());
            boolean worked = segment.owner() != null
                    && segment.heardOfAt().isAfter(clock.instant().minus(SILENT));
            boolean rests = resting.contains(segment.group());
            amiss |= !worked && !rests && segment.lag() > 0;
            table.row(
                    segment.group(),
                    segment.segment(),
                    segment.position(),
                    segment.lag(),
                    segment.replaying() ? "yes" : "no",
                    letters == null ? "-" : letters.letters() + " in " + letters.sequences(),
                    worked ? segment.owner() : rests ? "at rest" : "nobody since " + segment.heardOfAt());
        }
        out.printf("last event: %,d%n%n", status.head());
        out.print(table.isEmpty() ? "No reader has ever started on this log.\n" : table.toString());
        return amiss ? FOUND : DONE;
    }

    /** The slot of a read model that neither serves nor is being filled; nobody works on it, and that is right. */
    private Set<String> restingSlots() {
        boolean slots = sql.sql("select to_regclass('read_model_slot') is not null")
                .query(Boolean.class)
                .single();
        return slots
                ? Set.copyOf(sql.sql("select read_model || '-' || case live when 'BLUE' then 'green' else 'blue' end"
                                + " from read_model_slot where building is null")
                        .query(String.class)
                        .list())
                : Set.of();
    }
}
