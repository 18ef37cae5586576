package org.openlicence.exchange.shared;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happened to one aggregate, for a process that needs more than the event it was called with. */
public interface EventHistory {
    /**
     * All events of an aggregate, the first first; empty when it does not exist.
     *
     * @param family the sealed family its events belong to
     */
    <E extends ExchangeEvent> List<E> of(String aggregateId, Class<E> family);

    /**
     * The same of several aggregates, by id; those that do not exist are not in it. The event store reads them at once, and not
     * what the command under way has decided.
     */
    default <E extends ExchangeEvent> Map<String, List<E>> ofAll(Collection<String> aggregateIds, Class<E> family) {
        Map<String, List<E>> histories = new LinkedHashMap<>();
        for (String id : aggregateIds) {
            List<E> history = of(id, family);
            if (!history.isEmpty()) {
                histories.put(id, history);
            }
        }
        return histories;
    }
}
