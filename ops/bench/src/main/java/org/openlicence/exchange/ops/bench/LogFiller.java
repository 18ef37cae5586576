package org.openlicence.exchange.ops.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts histories of many things into the log at once, for what is measured is how they are read. */
final class LogFiller {
    private static final int AT_ONCE = 100;

    private final EventStore store;
    private final TransactionTemplate transaction;

    LogFiller(ApplicationContext node) {
        this.store = node.getBean(EventStore.class);
        this.transaction = new TransactionTemplate(node.getBean(PlatformTransactionManager.class));
    }

    /**
     * @param aggregate name of the kind of thing
     * @param history all events of one thing, the first one first
     */
    void fill(String aggregate, int count, IntFunction<List<? extends ExchangeEvent>> history) {
        for (int from = 0; from < count; from += AT_ONCE) {
            List<GenericDomainEventMessage<ExchangeEvent>> batch = new ArrayList<>();
            for (int n = from; n < Math.min(count, from + AT_ONCE); n++) {
                int at = 0;
                for (ExchangeEvent event : history.apply(n)) {
                    batch.add(new GenericDomainEventMessage<>(aggregate, event.aggregateId(), at++, event));
                }
            }
            transaction.executeWithoutResult(t -> store.publish(batch));
        }
    }
}
