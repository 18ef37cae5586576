package org.openlicence.exchange.ops.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads every stored event as the exchange would, one by one, so that one bad event does not hide the next. */
final class EventReading {
    private static final int PAGE = 2_000;
    private static final int KEPT = 20;

    private final JdbcClient sql;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    EventReading(JdbcClient sql, Serializer serializer, EventUpcaster upcasters) {
        this.sql = sql;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /**
     * What reading gave.
     *
     * @param read events that became records
     * @param failed events that did not
     * @param failures the first of them
     */
    record Result(long read, long failed, List<StoreCheck.Finding> failures) {}

    private record Stored(long position, String name, GenericDomainEventEntry<byte[]> entry) {}

    Result readAll() {
        long read = 0;
        long failed = 0;
        List<StoreCheck.Finding> failures = new ArrayList<>();
        long position = 0;
        for (List<Stored> page = page(position); !page.isEmpty(); page = page(position)) {
            for (Stored stored : page) {
                String failure = failure(stored);
                if (failure == null) {
                    read++;
                } else {
                    failed++;
                    if (failures.size() < KEPT) {
                        failures.add(
                                new StoreCheck.Finding("event " + stored.position() + " " + stored.name(), failure));
                    }
                }
                position = stored.position();
            }
        }
        return new Result(read, failed, failures);
    }

    private @Nullable String failure(Stored stored) {
        try {
            long records = EventStreamUtils.asStream(EventStreamUtils.upcastAndDeserializeDomainEvents(
                            Stream.of(stored.entry()), serializer, upcasters))
                    .filter(event -> event.getPayload() != null && event.getMetaData() != null)
                    .count();
            return records == 0 ? "became nothing" : null;
        } catch (RuntimeException e) {
            // Whatever an upcaster or the serializer throws is a finding about this event; the next one is read.
            String message = e.getMessage();
            return message == null
                    ? e.getClass().getSimpleName()
                    : message.lines().findFirst().orElse("");
        }
    }

    private List<Stored> page(long after) {
        return sql.sql(
                        "select globalindex, type, aggregateidentifier, sequencenumber, eventidentifier, timestamp, payloadtype,"
                                + " payloadrevision, payload, metadata from domainevententry where globalindex > :after"
                                + " order by globalindex limit " + PAGE)
                .param("after", after)
                .query((row, n) -> new Stored(
                        row.getLong("globalindex"),
                        row.getString("payloadtype"),
                        new GenericDomainEventEntry<>(
                                row.getString("type"),
                                row.getString("aggregateidentifier"),
                                row.getLong("sequencenumber"),
                                row.getString("eventidentifier"),
                                row.getString("timestamp"),
                                row.getString("payloadtype"),
                                row.getString("payloadrevision"),
                                row.getBytes("payload"),
                                row.getBytes("metadata"))))
                .list();
    }
}
