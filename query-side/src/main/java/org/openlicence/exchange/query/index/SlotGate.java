package org.openlicence.exchange.query.index;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.pooled.MaxSegmentProvider;

/**
 * Which groups of a read model may work on this node now. Closed until the first look at the table, so that no slot is
 * written before its index exists.
 */
public final class SlotGate implements MaxSegmentProvider {
    private final AtomicReference<Set<String>> open = new AtomicReference<>(Set.of());

    /** The most a group may ever claim; a processor is built with it and refuses to be built with none. */
    @Override
    public int getMaxSegments(String group) {
        return Short.MAX_VALUE;
    }

    /** How many segments a group may claim now; a running processor asks at each round and gives back what is too much. */
    @Override
    public Integer apply(String group) {
        return open.get().contains(group) ? (int) Short.MAX_VALUE : 0;
    }

    void open(Set<String> groups) {
        open.set(Set.copyOf(groups));
    }
}
