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
 *
 * <p>Bytes in an object store do not go back with our transaction. So a row is {@code complete} only while they surely are there:
 * it is committed incomplete before they come, and again before they go. Whatever breaks off in between leaves an incomplete row,
 * which nobody finds and the sweep ends.
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
            transaction.executeWithoutResult(status -> announced(document));
            return Objects.requireNonNull(transaction.execute(status -> entered(document, keep)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void announced(StoredDocument document) {
        written("""
                        insert into document_content (hash, size_bytes, media_type, scan, stored_at, complete)
                        values (:hash, :size, :type, :scan, :at, false)
                        on conflict (hash) do update
                        set stored_at = greatest(document_content.stored_at, excluded.stored_at)
                        where not document_content.complete
                        """, document).update();
    }

    private StoredDocument entered(StoredDocument document, Keep keep) {
        StoredDocument entered = written("""
                        insert into document_content (hash, size_bytes, media_type, scan, stored_at)
                        values (:hash, :size, :type, :scan, :at)
                        on conflict (hash) do update
                        set scan = excluded.scan, stored_at = greatest(document_content.stored_at, excluded.stored_at),
                            complete = true
                        returning\s""" + COLUMNS, document)
                .query(JdbcDocumentRegister::document)
                .single();
        try {
            keep.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // rolls the row back
        }
        return entered;
    }

    private JdbcClient.StatementSpec written(String statement, StoredDocument document) {
        return jdbc.sql(statement)
                .param("hash", document.hash().value())
                .param("size", document.sizeBytes())
                .param("type", document.mediaType())
                .param("scan", document.scan().name())
                .param("at", document.storedAt().atOffset(ZoneOffset.UTC));
    }

    @Override
    public List<StoredDocument> find(Collection<ContentHash> hashes) {
        if (hashes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + " from document_content where complete and hash in (:hashes)")
                .param("hashes", hashes.stream().map(ContentHash::value).toList())
                .query(JdbcDocumentRegister::document)
                .list();
    }

    @Override
    public Optional<StoredDocument> hold(String holder, ContentHash hash) {
        Optional<StoredDocument> found = jdbc.sql(
                        "select " + COLUMNS + " from document_content where complete and hash = :hash for share")
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
        for (String value : unheld(before)) {
            ContentHash hash = new ContentHash(value);
            if (Boolean.TRUE.equals(transaction.execute(status -> left(hash, before)))
                    && Boolean.TRUE.equals(transaction.execute(status -> forgotten(hash, before, bytes)))) {
                swept++;
            }
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

    /** Looks again with the row locked, as somebody may hold the content by now; if not, nobody can from here on. */
    private boolean left(ContentHash hash, Instant before) {
        return locked(hash) && unnamed("update document_content c set complete = false", hash, before);
    }

    /** The same again: somebody may have handed it in meanwhile. */
    private boolean forgotten(ContentHash hash, Instant before, Consumer<ContentHash> bytes) {
        boolean deleted = locked(hash) && unnamed("delete from document_content c", hash, before);
        if (deleted) {
            bytes.accept(hash);
        }
        return deleted;
    }

    private boolean locked(ContentHash hash) {
        return jdbc.sql("select 1 from document_content where hash = :hash for update")
                .param("hash", hash.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private boolean unnamed(String change, ContentHash hash, Instant before) {
        return jdbc.sql(change + """
                         where hash = :hash and stored_at < :before
                        and not exists (select 1 from document_holder h where h.hash = c.hash)
                        """)
                        .param("hash", hash.value())
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
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
