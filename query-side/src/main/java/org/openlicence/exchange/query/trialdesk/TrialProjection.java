package org.openlicence.exchange.query.trialdesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.trial.event.TrialEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code trial_desk} rows: one of each licence that is paid after use, written in the processor's transaction. */
@Component
@ProcessingGroup("trial-desk-v1")
class TrialProjection {
    private final DocumentTable<TrialView> rows;

    TrialProjection(JdbcClient jdbc) {
        this.rows = TrialQueries.table(jdbc);
    }

    @EventHandler
    void on(TrialEvent event, @SequenceNumber long sequence) {
        TrialView before = sequence == 0 ? null : rows.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            rows.save(event.aggregateId(), TrialFold.after(before, event, sequence));
        }
    }
}
