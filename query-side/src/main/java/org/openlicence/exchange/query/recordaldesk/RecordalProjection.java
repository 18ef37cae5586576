package org.openlicence.exchange.query.recordaldesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.recordal.event.RecordalEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code recordal_desk} rows: one of each licence in force, written in the processor's transaction. */
@Component
@ProcessingGroup("recordal-desk-v1")
class RecordalProjection {
    private final DocumentTable<RecordalView> rows;

    RecordalProjection(JdbcClient jdbc) {
        this.rows = RecordalQueries.table(jdbc);
    }

    @EventHandler
    void on(RecordalEvent event, @SequenceNumber long sequence) {
        RecordalView before =
                sequence == 0 ? null : rows.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            rows.save(event.aggregateId(), RecordalFold.after(before, event, sequence));
        }
    }
}
