package org.openlicence.exchange.inventory.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Imports and their rows. A file is laid down here when it is shown; what becomes of it is written in the transaction of the
 * command that decides it, so that work always goes on where the events say it stopped.
 */
public interface ImportRegister {
    /** Lays down a file for its owner to confirm. Files never confirmed are dropped a day later. */
    void preview(Batch batch, List<Row> rows);

    Optional<Batch> find(ImportBatchId id);

    /** Imports of an organisation, the last first. */
    List<Batch> ofOwner(String ownerId, int limit);

    /** Every row in the order of the file. */
    List<Row> rows(ImportBatchId id);

    /** Rows with an outcome, in the order of the file. @param limit how many at most */
    List<Row> rows(ImportBatchId id, RowStatus status, int limit);

    /** Imports with rows to carry out or to undo, the first first. */
    List<Batch> underWay();

    void status(ImportBatchId id, ImportStatus status, Instant at);

    void outcome(ImportBatchId id, int row, RowStatus status, List<String> codes);

    /**
     * @param personId who laid it down; acts on its rows are this person's
     * @param rows how many rows the file has, those left out included
     * @param contentHash SHA-256 of the rows that can be carried out
     */
    record Batch(
            ImportBatchId id,
            String ownerId,
            String personId,
            String fileName,
            ImportStatus status,
            int rows,
            String contentHash,
            Instant createdAt,
            Instant changedAt) {}

    /**
     * @param number where it stands by the file's own counting, from 1; see {@link TypedRow}
     * @param content absent when the row cannot be read
     * @param cells what is wrong or remarkable about it
     * @param codes of the rules that refused it or keep it
     */
    record Row(
            int number,
            @Nullable String patentNumber,
            @Nullable ImportRow content,
            List<CellRemark> cells,
            RowStatus status,
            List<String> codes) {
        public Row {
            cells = List.copyOf(cells);
            codes = List.copyOf(codes);
        }
    }
}
