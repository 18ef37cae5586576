package org.openlicence.exchange.sheet.event;

import org.axonframework.serialization.Revision;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to the technology sheet of one patent. */
public sealed interface SheetEvent extends ExchangeEvent {
    String sheetId();

    String patentId();

    @Override
    default String aggregateId() {
        return sheetId();
    }

    /** An owner wrote the sheet, or wrote it anew: the content replaces what stood before. */
    @EventName("sheet.TechnologyDescribed")
    @Revision("1")
    record TechnologyDescribed(String sheetId, String patentId, SheetContent content, Trace trace)
            implements SheetEvent {}
}
