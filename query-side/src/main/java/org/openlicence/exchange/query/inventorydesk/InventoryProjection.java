package org.openlicence.exchange.query.inventorydesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.inventory.event.InventoryEvent;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code inventory_desk} rows, written in the processor's transaction. */
@Component
@ProcessingGroup("inventory-desk-v1")
class InventoryProjection {
    private final DocumentTable<InventoryView> rows;

    InventoryProjection(JdbcClient jdbc) {
        this.rows = InventoryQueries.table(jdbc);
    }

    @EventHandler
    void on(InventoryEvent event, @SequenceNumber long sequence) {
        InventoryView before =
                sequence == 0 ? null : rows.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            rows.save(event.aggregateId(), InventoryFold.after(before, event, sequence));
        }
    }
}
