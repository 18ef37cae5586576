package org.openlicence.exchange.inventory.imports.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.inventory.imports.CellRemark;
import org.openlicence.exchange.inventory.imports.ImportBatchId;
import org.openlicence.exchange.inventory.imports.ImportRegister;
import org.openlicence.exchange.inventory.imports.ImportRow;
import org.openlicence.exchange.inventory.imports.ImportStatus;
import org.openlicence.exchange.inventory.imports.RowStatus;
import org.openlicence.exchange.shared.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rows of {@code import_batch} and {@code import_row}. */
@Repository
public class JdbcImportRegister implements ImportRegister {
    private final JdbcClient jdbc;

    public JdbcImportRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void preview(Batch batch, List<Row> rows) {
        jdbc.sql("delete from import_batch where status = 'PREVIEW' and created_at < :before")
                .param("before", batch.createdAt().atOffset(ZoneOffset.UTC).minusDays(1))
                .update();
        jdbc.sql("""
                        insert into import_batch
                          (id, owner_id, person_id, file_name, status, rows, content_hash, created_at, changed_at)
                        values (:id, :owner, :person, :file, :status, :rows, :hash, :created, :changed)
                        """)
                .param("id", batch.id().value())
                .param("owner", batch.ownerId())
                .param("person", batch.personId())
                .param("file", batch.fileName())
                .param("status", batch.status().name())
                .param("rows", batch.rows())
                .param("hash", batch.contentHash())
                .param("created", batch.createdAt().atOffset(ZoneOffset.UTC))
                .param("changed", batch.changedAt().atOffset(ZoneOffset.UTC))
                .update();
        for (Row row : rows) {
            jdbc.sql("""
                            insert into import_row (batch_id, number, patent_number, content, cells, status, codes)
                            values (:batch, :number, :patent, :content, :cells, :status, '')
                            """)
                    .param("batch", batch.id().value())
                    .param("number", row.number())
                    .param("patent", row.patentNumber())
                    .param("content", row.content() == null ? null : CanonicalJson.of(row.content()))
                    .param("cells", CanonicalJson.of(new Cells(row.cells())))
                    .param("status", row.status().name())
                    .update();
        }
    }

    @Override
    public Optional<Batch> find(ImportBatchId id) {
        return jdbc.sql("select * from import_batch where id = :id")
                .param("id", id.value())
                .query((row, n) -> batch(row))
                .optional();
    }

    @Override
    public List<Batch> ofOwner(String ownerId, int limit) {
        return jdbc.sql(
                        "select * from import_batch where owner_id = :owner order by created_at desc, id desc limit :limit")
                .param("owner", ownerId)
                .param("limit", limit)
                .query((row, n) -> batch(row))
                .list();
    }

    @Override
    public List<Row> rows(ImportBatchId id) {
        return jdbc.sql("select * from import_row where batch_id = :id order by number")
                .param("id", id.value())
                .query((row, n) -> row(row))
                .list();
    }

    @Override
    public List<Row> rows(ImportBatchId id, RowStatus status, int limit) {
        return jdbc.sql(
                        "select * from import_row where batch_id = :id and status = :status order by number limit :limit")
                .param("id", id.value())
                .param("status", status.name())
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
    }

    @Override
    public List<Batch> underWay() {
        return jdbc.sql("select * from import_batch where status in ('RUNNING', 'UNDOING') order by changed_at, id")
                .query((row, n) -> batch(row))
                .list();
    }

    @Override
    public void status(ImportBatchId id, ImportStatus status, Instant at) {
        jdbc.sql("update import_batch set status = :status, changed_at = :at where id = :id")
                .param("status", status.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    @Override
    public void outcome(ImportBatchId id, int number, RowStatus status, List<String> codes) {
        jdbc.sql("update import_row set status = :status, codes = :codes where batch_id = :id and number = :number")
                .param("status", status.name())
                .param("codes", String.join(" ", codes))
                .param("id", id.value())
                .param("number", number)
                .update();
    }

    private static Batch batch(ResultSet row) throws SQLException {
        return new Batch(
                new ImportBatchId(row.getString("id")),
                row.getString("owner_id"),
                row.getString("person_id"),
                row.getString("file_name"),
                ImportStatus.valueOf(row.getString("status")),
                row.getInt("rows"),
                row.getString("content_hash"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static Row row(ResultSet row) throws SQLException {
        String content = row.getString("content");
        String codes = row.getString("codes");
        return new Row(
                row.getInt("number"),
                row.getString("patent_number"),
                content == null ? null : CanonicalJson.read(content, ImportRow.class),
                CanonicalJson.read(row.getString("cells"), Cells.class).cells(),
                RowStatus.valueOf(row.getString("status")),
                codes.isEmpty() ? List.of() : List.of(codes.split(" ")));
    }

    /** The remarks of a row as one document. */
    record Cells(List<CellRemark> cells) {}
}
