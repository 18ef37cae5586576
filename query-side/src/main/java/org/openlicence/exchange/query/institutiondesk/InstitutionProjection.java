package org.openlicence.exchange.query.institutiondesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.institution.event.InstitutionEvent;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code institution_desk} rows, written in the processor's transaction. */
@Component
@ProcessingGroup("institution-desk-v1")
class InstitutionProjection {
    private final DocumentTable<InstitutionView> rows;

    InstitutionProjection(JdbcClient jdbc) {
        this.rows = InstitutionQueries.table(jdbc);
    }

    @EventHandler
    void on(InstitutionEvent event, @SequenceNumber long sequence) {
        InstitutionView before =
                sequence == 0 ? null : rows.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            rows.save(event.aggregateId(), InstitutionFold.after(before, event, sequence));
        }
    }
}
