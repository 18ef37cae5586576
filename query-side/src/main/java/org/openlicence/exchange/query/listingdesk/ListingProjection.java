package org.openlicence.exchange.query.listingdesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code listingdesk} rows: one of each listing, written in the processor's transaction. */
@Component
@ProcessingGroup("listing-desk-v1")
class ListingProjection {
    private final DocumentTable<ListingView> rows;

    ListingProjection(JdbcClient jdbc) {
        this.rows = ListingQueries.table(jdbc);
    }

    @EventHandler
    void on(ListingEvent event, @SequenceNumber long sequence) {
        ListingView before =
                sequence == 0 ? null : rows.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            rows.save(event.aggregateId(), ListingFold.after(before, event, sequence));
        }
    }
}
