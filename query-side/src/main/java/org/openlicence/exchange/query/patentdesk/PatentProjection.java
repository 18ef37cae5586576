package org.openlicence.exchange.query.patentdesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.patent.event.PatentEvent;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code patentdesk} rows: one of each patent, written in the processor's transaction. */
@Component
@ProcessingGroup("patent-desk-v1")
class PatentProjection {
    private final DocumentTable<PatentView> rows;

    PatentProjection(JdbcClient jdbc) {
        this.rows = PatentQueries.table(jdbc);
    }

    @EventHandler
    void on(PatentEvent event, @SequenceNumber long sequence) {
        PatentView before =
                sequence == 0 ? null : rows.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            rows.save(event.aggregateId(), PatentFold.after(before, event, sequence));
        }
    }
}
