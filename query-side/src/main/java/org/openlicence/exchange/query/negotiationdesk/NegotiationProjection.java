package org.openlicence.exchange.query.negotiationdesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.negotiation.event.NegotiationEvent;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code negotiation_desk} rows: one of each negotiation, written in the processor's transaction. */
@Component
@ProcessingGroup("negotiation-desk-v1")
class NegotiationProjection {
    private final DocumentTable<NegotiationView> rows;

    NegotiationProjection(JdbcClient jdbc) {
        this.rows = NegotiationQueries.table(jdbc);
    }

    @EventHandler
    void on(NegotiationEvent event, @SequenceNumber long sequence) {
        NegotiationView before =
                sequence == 0 ? null : rows.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            rows.save(event.aggregateId(), NegotiationFold.after(before, event, sequence));
        }
    }
}
