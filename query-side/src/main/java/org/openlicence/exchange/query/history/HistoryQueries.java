package org.openlicence.exchange.query.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.table.ReadModelJson;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/**
 * Timelines read from the event store itself, up to the version of the read model they stand beside: a page tells of one
 * moment, and what its timeline says is what its forms were made for.
 */
@Repository
public class HistoryQueries {
    private final EventStore events;

    public HistoryQueries(EventStore events) {
        this.events = events;
    }

    /**
     * What everybody may see of a thing's history, oldest first; empty when it is unknown or all private.
     *
     * @param version sequence of the last event that the reader is shown
     */
    public List<HistoryEntry> of(String aggregateId, long version) {
        return entries(aggregateId, version, false);
    }

    /** What a party may see; the caller has checked that the reader is one. */
    public List<HistoryEntry> forParties(String aggregateId, long version) {
        return entries(aggregateId, version, true);
    }

    private List<HistoryEntry> entries(String aggregateId, long version, boolean party) {
        return events.readEvents(aggregateId, 0)
                .asStream()
                .takeWhile(message -> message.getSequenceNumber() <= version)
                .flatMap(message -> Stream.ofNullable(entry(message, party)))
                .toList();
    }

    static @Nullable HistoryEntry entry(DomainEventMessage<?> message, boolean party) {
        EventName name = message.getPayloadType().getAnnotation(EventName.class);
        Disclosure disclosure = name == null ? null : Disclosure.of(name.value());
        if (disclosure == null
                || !(disclosure.everybody() || party)
                || !(message.getPayload() instanceof ExchangeEvent event)) {
            return null;
        }
        return new HistoryEntry(
                name.value(),
                message.getSequenceNumber(),
                event.trace().occurredAt(),
                event.trace().effectiveOn(),
                event.trace().organisationId(),
                event.trace().legalBasis(),
                details(event, disclosure));
    }

    private static Map<String, String> details(ExchangeEvent event, Disclosure disclosure) {
        JsonNode written = ReadModelJson.MAPPER.valueToTree(event);
        Map<String, String> details = new TreeMap<>();
        for (String component : disclosure.details()) {
            JsonNode value = written.path(component);
            if (value.isArray()) {
                details.put(
                        component,
                        String.join(
                                ", ",
                                value.valueStream().map(JsonNode::asString).toList()));
            } else if (!value.isMissingNode() && !value.isNull()) {
                details.put(component, value.asString());
            }
        }
        return details;
    }
}
