package org.openlicence.exchange.query.alertdesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.alert.event.SubscriberEvent;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code subscriber_desk} rows, written in the processor's transaction. */
@Component
@ProcessingGroup("alert-subscriber-v1")
class SubscriberProjection {
    private final DocumentTable<SubscriberView> rows;

    SubscriberProjection(JdbcClient jdbc) {
        this.rows = SubscriberQueries.table(jdbc);
    }

    @EventHandler
    void on(SubscriberEvent event, @SequenceNumber long sequence) {
        SubscriberView before =
                sequence == 0 ? null : rows.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            rows.save(event.aggregateId(), SubscriberFold.after(before, event, sequence));
        }
    }
}
