package org.openlicence.exchange.eventstore;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeEvent;

/** Reads histories from the event store, snapshots aside. */
class EventStoreHistory implements EventHistory {
    private final EventStore events;

    EventStoreHistory(EventStore events) {
        this.events = events;
    }

    @Override
    public <E extends ExchangeEvent> List<E> of(String aggregateId, Class<E> family) {
        return events.readEvents(aggregateId, 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .<E>map(family::cast)
                .toList();
    }
}
