package org.openlicence.exchange.eventstore.upcast;

import java.util.function.UnaryOperator;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One step of one event: from a revision to the next, by changing the JSON object. */
public final class EventChange extends SingleEventUpcaster {
    private final SimpleSerializedType from;
    private final SimpleSerializedType to;
    private final UnaryOperator<ObjectNode> change;

    /**
     * @param name stored name of the event
     * @param from revision it was written at
     * @param to revision after this step
     * @param change makes the new object; it may change the one given
     */
    public EventChange(String name, String from, String to, UnaryOperator<ObjectNode> change) {
        this.from = new SimpleSerializedType(name, from);
        this.to = new SimpleSerializedType(name, to);
        this.change = change;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, JsonNode.class, node -> change.apply((ObjectNode) node));
    }
}
