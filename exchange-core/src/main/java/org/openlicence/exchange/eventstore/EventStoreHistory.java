package org.openlicence.exchange.eventstore;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads histories from the event store, snapshots aside. */
class EventStoreHistory implements EventHistory {
    private final EventStore events;
    private final JdbcClient sql;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    EventStoreHistory(EventStore events, JdbcClient sql, Serializer serializer, EventUpcaster upcasters) {
        this.events = events;
        this.sql = sql;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    @Override
    public <E extends ExchangeEvent> List<E> of(String aggregateId, Class<E> family) {
        return events.readEvents(aggregateId, 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .<E>map(family::cast)
                .toList();
    }

    @Override
    public <E extends ExchangeEvent> Map<String, List<E>> ofAll(Collection<String> aggregateIds, Class<E> family) {
        if (aggregateIds.isEmpty()) {
            return Map.of();
        }
        Stream<DomainEventMessage<?>> read = sql
                .sql(StoredRows.COLUMNS + " where aggregateidentifier = any (:ids)"
                        + " order by aggregateidentifier, sequencenumber")
                .param("ids", aggregateIds.toArray(String[]::new))
                .query((row, n) -> StoredRows.entry(row))
                .list()
                .stream()
                .flatMap(entry -> EventStreamUtils.upcastAndDeserializeDomainEvents(
                                Stream.of(entry), serializer, upcasters)
                        .asStream());
        return read.collect(Collectors.groupingBy(
                DomainEventMessage::getAggregateIdentifier,
                LinkedHashMap::new,
                Collectors.mapping(message -> family.cast(message.getPayload()), Collectors.toList())));
    }
}
