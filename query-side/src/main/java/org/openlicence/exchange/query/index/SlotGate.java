package org.openlicence.exchange.query.index;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Which groups of a read model may work on this node now. Closed until the first look at the table, so that no slot is
 * written before its index exists.
 */
public final class SlotGate {
    private final AtomicReference<Set<String>> open = new AtomicReference<>(Set.of());

    /** How many segments a group may claim here; a processor asks at each round and gives back what is too much. */
    public int mostSegments(String group) {
        return open.get().contains(group) ? Short.MAX_VALUE : 0;
    }

    void open(Set<String> groups) {
        open.set(Set.copyOf(groups));
    }
}
