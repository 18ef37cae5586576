package org.openlicence.exchange.inventory.imports;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.imports.event.ImportEvent;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.ImportCompleted;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.ImportConfirmed;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.ImportUndoRequested;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.ImportUndone;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.RowImported;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.RowKept;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.RowRefused;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.RowUndone;

/**
 * An import as its events tell it.
 *
 * @param rows how many rows are to be carried out
 * @param imported rows carried out, also those undone since
 * @param refused rows the exchange said no to
 * @param undone rows undone
 * @param kept rows that could not be undone
 */
record ImportState(
        ImportStatus status,
        String ownerId,
        int rows,
        String contentHash,
        Set<Integer> imported,
        Set<Integer> refused,
        Set<Integer> undone,
        Set<Integer> kept) {

    /** The fold: an event turns a state into the next one; {@code null} before the first. */
    static ImportState after(@Nullable ImportState state, ImportEvent event) {
        if (event instanceof ImportConfirmed confirmed) {
            return confirmed(confirmed);
        }
        if (state == null) {
            throw new IllegalStateException("an import begins when it is confirmed");
        }
        return switch (event) {
            case ImportConfirmed e -> confirmed(e);
            case RowImported e -> state.with(state.imported(), e.row());
            case RowRefused e -> state.with(state.refused(), e.row());
            case ImportCompleted e -> state.to(ImportStatus.COMPLETED);
            case ImportUndoRequested e -> state.to(ImportStatus.UNDOING);
            case RowUndone e -> state.with(state.undone(), e.row());
            case RowKept e -> state.with(state.kept(), e.row());
            case ImportUndone e -> state.to(ImportStatus.UNDONE);
        };
    }

    private static ImportState confirmed(ImportConfirmed e) {
        return new ImportState(
                ImportStatus.RUNNING,
                e.ownerId(),
                e.rows(),
                e.contentHash(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
    }

    private ImportState to(ImportStatus next) {
        return new ImportState(next, ownerId, rows, contentHash, imported, refused, undone, kept);
    }

    /** The state with one more row in one of its sets. */
    private ImportState with(Set<Integer> set, int row) {
        Set<Integer> more = new TreeSet<>(set);
        more.add(row);
        return new ImportState(
                status,
                ownerId,
                rows,
                contentHash,
                set == imported ? more : imported,
                set == refused ? more : refused,
                set == undone ? more : undone,
                set == kept ? more : kept);
    }
}
