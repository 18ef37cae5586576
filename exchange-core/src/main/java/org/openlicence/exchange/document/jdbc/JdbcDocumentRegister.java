package org.openlicence.exchange.document.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.openlicence.exchange.document.DocumentRegister;
import org.openlicence.exchange.document.StoredDocument;
import org.openlicence.exchange.document.VirusScan;
import org.openlicence.exchange.shared.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rows of {@code document_content} and {@code document_holder}. Whoever hands a content in, holds it or sweeps it, locks its row
 * first; so bytes are never removed while somebody is about to need them, wherever they lie.
 */
@Repository
public class JdbcDocumentRegister implements DocumentRegister {
    private static final int SWEPT_AT_ONCE = 200;
    private static final String COLUMNS = "hash, size_bytes, media_type, scan, stored_at";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public JdbcDocumentRegister(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public StoredDocument enter(StoredDocument document, Keep keep) throws IOException {
        try {
            return Objects.requireNonNull(transaction.execute(status -> entered(document, keep)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private StoredDocument entered(StoredDocument document, Keep keep) {
        StoredDocument entered = jdbc.sql("""
                        insert into document_content (hash, size_bytes, media_type, scan, stored_at)
                        values (:hash, :size, :type, :scan, :at)
                        on conflict (hash) do update
                        set scan = excluded.scan, stored_at = greatest(document_content.stored_at, excluded.stored_at)
                        returning\s""" + COLUMNS)
                .param("hash", document.hash().value())
                .param("size", document.sizeBytes())
                .param("type", document.mediaType())
                .param("scan", document.scan().name())
                .param("at", document.storedAt().atOffset(ZoneOffset.UTC))
                .query(JdbcDocumentRegister::document)
                .single();
        try {
            keep.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // rolls the row back
        }
        return entered;
    }

    @Override
    public List<StoredDocument> find(Collection<ContentHash> hashes) {
        if (hashes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + " from document_content where hash in (:hashes)")
                .param("hashes", hashes.stream().map(ContentHash::value).toList())
                .query(JdbcDocumentRegister::document)
                .list();
    }

    @Override
    public Optional<StoredDocument> hold(String holder, ContentHash hash) {
        Optional<StoredDocument> found = jdbc.sql(
                        "select " + COLUMNS + " from document_content where hash = :hash for share")
                .param("hash", hash.value())
                .query(JdbcDocumentRegister::document)
                .optional();
        if (found.isPresent()) {
            jdbc.sql("insert into document_holder (holder, hash) values (:holder, :hash) on conflict do nothing")
                    .param("holder", holder)
                    .param("hash", hash.value())
                    .update();
        }
        return found;
    }

    @Override
    public void release(String holder, ContentHash hash) {
        jdbc.sql("delete from document_holder where holder = :holder and hash = :hash")
                .param("holder", holder)
                .param("hash", hash.value())
                .update();
    }

    @Override
    public int sweep(Instant before, Consumer<ContentHash> bytes) {
        int swept = 0;
        for (String hash : unheld(before)) {
            Boolean gone = transaction.execute(status -> forgotten(new ContentHash(hash), before, bytes));
            swept += Boolean.TRUE.equals(gone) ? 1 : 0;
        }
        return swept;
    }

    private List<String> unheld(Instant before) {
        return jdbc.sql("""
                        select hash from document_content c where stored_at < :before
                        and not exists (select 1 from document_holder h where h.hash = c.hash)
                        order by stored_at limit :most
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", SWEPT_AT_ONCE)
                .query(String.class)
                .list();
    }

    /** Looks again with the row locked: somebody may hold the content by now. */
    private boolean forgotten(ContentHash hash, Instant before, Consumer<ContentHash> bytes) {
        boolean locked = jdbc.sql("select 1 from document_content where hash = :hash for update")
                .param("hash", hash.value())
                .query(Integer.class)
                .optional()
                .isPresent();
        int deleted = !locked
                ? 0
                : jdbc.sql("""
                                delete from document_content c where hash = :hash and stored_at < :before
                                and not exists (select 1 from document_holder h where h.hash = c.hash)
                                """)
                        .param("hash", hash.value())
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .update();
        if (deleted == 1) {
            bytes.accept(hash);
        }
        return deleted == 1;
    }

    private static StoredDocument document(ResultSet row, int rowNumber) throws SQLException {
        return new StoredDocument(
                new ContentHash(row.getString("hash")),
                row.getLong("size_bytes"),
                row.getString("media_type"),
                VirusScan.valueOf(row.getString("scan")),
                row.getObject("stored_at", java.time.OffsetDateTime.class).toInstant());
    }
}
