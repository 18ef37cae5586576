package org.openlicence.exchange.query.royaltydesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.royalty.event.RoyaltyEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code royalty_desk} rows: one of each licence whose fee runs on, written in the processor's transaction. */
@Component
@ProcessingGroup("royalty-desk-v1")
class RoyaltyProjection {
    private final DocumentTable<RoyaltyView> rows;

    RoyaltyProjection(JdbcClient jdbc) {
        this.rows = RoyaltyQueries.table(jdbc);
    }

    @EventHandler
    void on(RoyaltyEvent event, @SequenceNumber long sequence) {
        RoyaltyView before =
                sequence == 0 ? null : rows.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            rows.save(event.aggregateId(), RoyaltyFold.after(before, event, sequence));
        }
    }
}
