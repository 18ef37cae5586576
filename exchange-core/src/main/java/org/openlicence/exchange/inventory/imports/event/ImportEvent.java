package org.openlicence.exchange.inventory.imports.event;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to an import. What its rows hold stands in the register of imports, not here. */
public sealed interface ImportEvent extends ExchangeEvent {
    String batchId();

    @Override
    default String aggregateId() {
        return batchId();
    }

    /**
     * The owner confirmed the file it had seen.
     *
     * @param rows how many rows are to be carried out
     * @param contentHash SHA-256 of the rows, so that what was confirmed can be proved
     */
    @EventName("imports.ImportConfirmed")
    @Revision("1")
    record ImportConfirmed(String batchId, String ownerId, int rows, String contentHash, Trace trace)
            implements ImportEvent {}

    /** @param listingId the listing drafted for the row; absent when it asked for none */
    @EventName("imports.RowImported")
    @Revision("1")
    record RowImported(
            String batchId,
            int row,
            String patentId,
            String inventoryId,
            @Nullable String listingId,
            Trace trace) implements ImportEvent {}

    /** @param codes of the rules that refused it */
    @EventName("imports.RowRefused")
    @Revision("1")
    record RowRefused(String batchId, int row, List<String> codes, Trace trace) implements ImportEvent {
        public RowRefused {
            codes = List.copyOf(codes);
        }
    }

    @EventName("imports.ImportCompleted")
    @Revision("1")
    record ImportCompleted(String batchId, int imported, int refused, Trace trace) implements ImportEvent {}

    @EventName("imports.ImportUndoRequested")
    @Revision("1")
    record ImportUndoRequested(String batchId, Trace trace) implements ImportEvent {}

    @EventName("imports.RowUndone")
    @Revision("1")
    record RowUndone(String batchId, int row, Trace trace) implements ImportEvent {}

    /** The row stays as it is. @param codes of the rules that forbid its undoing */
    @EventName("imports.RowKept")
    @Revision("1")
    record RowKept(String batchId, int row, List<String> codes, Trace trace) implements ImportEvent {
        public RowKept {
            codes = List.copyOf(codes);
        }
    }

    @EventName("imports.ImportUndone")
    @Revision("1")
    record ImportUndone(String batchId, int undone, int kept, Trace trace) implements ImportEvent {}
}
