package org.openlicence.exchange.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent;
import org.openlicence.exchange.registration.certificatelog.CertificateEvents;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads certificate events by the order of the store, which no reader of the log can change, in parts. */
final class StoredCertificateEvents implements CertificateEvents {
    private static final int PART = 1_000;

    private final JdbcClient sql;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    StoredCertificateEvents(JdbcClient sql, Serializer serializer, EventUpcaster upcasters) {
        this.sql = sql;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    private record Stored(long position, GenericDomainEventEntry<byte[]> entry) {}

    @Override
    public void each(Predicate<Recorded> reader) {
        long position = -1;
        for (List<Stored> part = after(position); !part.isEmpty(); part = after(position)) {
            for (Stored stored : part) {
                if (!reader.test(recorded(stored))) {
                    return;
                }
            }
            position = part.getLast().position();
        }
    }

    @Override
    public List<Recorded> of(String certificateId) {
        return sql
                .sql(StoredRows.COLUMNS + " where aggregateidentifier = :id order by sequencenumber")
                .param("id", certificateId)
                .query((row, n) -> stored(row))
                .list()
                .stream()
                .map(this::recorded)
                .toList();
    }

    private List<Stored> after(long position) {
        return sql.sql(StoredRows.COLUMNS + " where payloadtype like 'certificate.%' and globalindex > :after"
                        + " order by globalindex limit " + PART)
                .param("after", position)
                .query((row, n) -> stored(row))
                .list();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(row.getLong("globalindex"), StoredRows.entry(row));
    }

    private Recorded recorded(Stored stored) {
        DomainEventMessage<?> message = EventStreamUtils.upcastAndDeserializeDomainEvents(
                        Stream.of(stored.entry()), serializer, upcasters)
                .next();
        return new Recorded(
                message.getIdentifier(), message.getTimestamp(), message.getSequenceNumber(), (CertificateEvent)
                        message.getPayload());
    }
}
