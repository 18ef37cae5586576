package org.openlicence.exchange.inventory.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of imports without a database, for a single thread. */
public final class InMemoryImportRegister implements ImportRegister {
    private final Map<ImportBatchId, Batch> batches = new LinkedHashMap<>();
    private final Map<ImportBatchId, List<Row>> rows = new LinkedHashMap<>();

    @Override
    public void preview(Batch batch, List<Row> content) {
        batches.put(batch.id(), batch);
        rows.put(batch.id(), new ArrayList<>(content));
    }

    @Override
    public Optional<Batch> find(ImportBatchId id) {
        return Optional.ofNullable(batches.get(id));
    }

    @Override
    public List<Batch> ofOwner(String ownerId, int limit) {
        return batches.values().stream()
                .filter(batch -> batch.ownerId().equals(ownerId))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Row> rows(ImportBatchId id) {
        return List.copyOf(rows.getOrDefault(id, List.of()));
    }

    @Override
    public List<Row> rows(ImportBatchId id, RowStatus status, int limit) {
        return rows(id).stream()
                .filter(row -> row.status() == status)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Batch> underWay() {
        return batches.values().stream()
                .filter(batch -> batch.status() == ImportStatus.RUNNING || batch.status() == ImportStatus.UNDOING)
                .toList();
    }

    @Override
    public void status(ImportBatchId id, ImportStatus status, Instant at) {
        batches.computeIfPresent(
                id,
                (key, old) -> new Batch(
                        old.id(),
                        old.ownerId(),
                        old.personId(),
                        old.fileName(),
                        status,
                        old.rows(),
                        old.contentHash(),
                        old.createdAt(),
                        at));
    }

    @Override
    public void outcome(ImportBatchId id, int number, RowStatus status, List<String> codes) {
        rows.getOrDefault(id, List.of())
                .replaceAll(row -> row.number() == number
                        ? new Row(number, row.patentNumber(), row.content(), row.cells(), status, codes)
                        : row);
    }
}
