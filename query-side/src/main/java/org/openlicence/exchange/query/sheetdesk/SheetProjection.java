package org.openlicence.exchange.query.sheetdesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.sheet.event.SheetEvent;
import org.openlicence.exchange.sheet.event.SheetEvent.TechnologyDescribed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code sheet_desk} rows, written in the processor's transaction. */
@Component
@ProcessingGroup("sheet-desk-v1")
class SheetProjection {
    private final DocumentTable<SheetView> rows;

    SheetProjection(JdbcClient jdbc) {
        this.rows = SheetQueries.table(jdbc);
    }

    /** Every event says the whole sheet, so the last one is all there is to know. */
    @EventHandler
    void on(SheetEvent event, @SequenceNumber long sequence) {
        boolean known = sequence > 0
                && rows.find(event.aggregateId())
                        .filter(row -> row.version() >= sequence)
                        .isPresent();
        if (!known) {
            SheetView after =
                    switch (event) {
                        case TechnologyDescribed e ->
                            new SheetView(
                                    e.sheetId(),
                                    e.patentId(),
                                    e.content(),
                                    e.trace().occurredAt(),
                                    sequence);
                    };
            rows.save(event.aggregateId(), after);
        }
    }
}
