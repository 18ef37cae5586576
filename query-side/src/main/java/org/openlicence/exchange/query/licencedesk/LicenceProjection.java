package org.openlicence.exchange.query.licencedesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code licencedesk} rows: one of each licence, written in the processor's transaction. */
@Component
@ProcessingGroup("licence-desk-v1")
class LicenceProjection {
    private final DocumentTable<LicenceView> rows;

    LicenceProjection(JdbcClient jdbc) {
        this.rows = LicenceQueries.table(jdbc);
    }

    @EventHandler
    void on(LicenceEvent event, @SequenceNumber long sequence) {
        LicenceView before =
                sequence == 0 ? null : rows.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            rows.save(event.aggregateId(), LicenceFold.after(before, event, sequence));
        }
    }
}
