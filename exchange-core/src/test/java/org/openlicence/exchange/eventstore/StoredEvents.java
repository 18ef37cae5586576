package org.openlicence.exchange.eventstore;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/** Reads an event as the store does: through the upcaster chain, then by today's serializer. */
record StoredEvents(Serializer serializer, List<EventUpcaster> upcasters) {
    Object read(String name, String revision, byte[] payload) {
        GenericDomainEventEntry<byte[]> row = new GenericDomainEventEntry<>(
                "Type", "id_1", 0L, "event-1", "2026-11-22T04:00:00Z", name, revision, payload, "{}".getBytes());
        Stream<IntermediateEventRepresentation> read =
                new EventUpcasterChain(upcasters).upcast(Stream.of(new InitialEventRepresentation(row, serializer)));
        IntermediateEventRepresentation event = read.findFirst().orElseThrow();
        return serializer.deserialize(event.getData());
    }
}
