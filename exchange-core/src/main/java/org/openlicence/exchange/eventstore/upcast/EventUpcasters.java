package org.openlicence.exchange.eventstore.upcast;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** All steps in the order they are taken. A new step goes to the end and is never removed. */
public final class EventUpcasters {
    private static final List<EventUpcaster> IN_ORDER = List.of();

    private EventUpcasters() {}

    public static List<EventUpcaster> inOrder() {
        return IN_ORDER;
    }
}
