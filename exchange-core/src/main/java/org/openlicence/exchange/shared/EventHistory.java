package org.openlicence.exchange.shared;

import java.util.List;

/** What happened to one aggregate, for a process that needs more than the event it was called with. */
public interface EventHistory {
    /**
     * All events of an aggregate, the first first; empty when it does not exist.
     *
     * @param family the sealed family its events belong to
     */
    <E extends ExchangeEvent> List<E> of(String aggregateId, Class<E> family);
}
