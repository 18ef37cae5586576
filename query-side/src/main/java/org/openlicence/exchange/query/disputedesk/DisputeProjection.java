package org.openlicence.exchange.query.disputedesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.dispute.event.DisputeEvent;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code dispute_desk} rows, written in the processor's transaction. */
@Component
@ProcessingGroup("dispute-desk-v1")
class DisputeProjection {
    private final DocumentTable<DisputeView> rows;

    DisputeProjection(JdbcClient jdbc) {
        this.rows = DisputeQueries.table(jdbc);
    }

    @EventHandler
    void on(DisputeEvent event, @SequenceNumber long sequence) {
        DisputeView before =
                sequence == 0 ? null : rows.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            rows.save(event.aggregateId(), DisputeFold.after(before, event, sequence));
        }
    }
}
