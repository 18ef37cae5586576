package org.openlicence.exchange.query.taxdesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code tax_preference_desk} rows, written in the processor's transaction. */
@Component
@ProcessingGroup("tax-desk-v1")
class TaxPreferenceProjection {
    private final DocumentTable<TaxPreferenceView> rows;

    TaxPreferenceProjection(JdbcClient jdbc) {
        this.rows = TaxPreferenceQueries.table(jdbc);
    }

    @EventHandler
    void on(TaxPreferenceEvent event, @SequenceNumber long sequence) {
        TaxPreferenceView before =
                sequence == 0 ? null : rows.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            rows.save(event.aggregateId(), TaxPreferenceFold.after(before, event, sequence));
        }
    }
}
