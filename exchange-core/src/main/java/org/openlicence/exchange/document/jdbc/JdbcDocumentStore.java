package org.openlicence.exchange.document.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openlicence.exchange.document.CheckedContent;
import org.openlicence.exchange.document.DocumentStore;
import org.openlicence.exchange.shared.ContentHash;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bytes of documents in rows of {@code document_chunk}, so that no whole file is ever in memory. Backed up with the database. */
@Repository
@ConditionalOnProperty(name = "exchange.documents.store", havingValue = "postgres", matchIfMissing = true)
public class JdbcDocumentStore implements DocumentStore {
    private static final int CHUNK = 1024 * 1024;

    private final JdbcClient jdbc;

    public JdbcDocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(ContentHash hash, Path content) throws IOException {
        if (chunk(hash, 0).isPresent()) {
            return;
        }
        try (InputStream in = Files.newInputStream(content)) {
            int number = 0;
            for (byte[] bytes = in.readNBytes(CHUNK); bytes.length > 0; bytes = in.readNBytes(CHUNK)) {
                jdbc.sql("insert into document_chunk (hash, number, bytes) values (:hash, :number, :bytes)")
                        .param("hash", hash.value())
                        .param("number", number++)
                        .param("bytes", bytes)
                        .update();
            }
        }
    }

    @Override
    public void writeTo(ContentHash hash, OutputStream target) throws IOException {
        byte[] first = chunk(hash, 0).orElseThrow(() -> new IllegalStateException("there is no content of " + hash));
        CheckedContent checked = new CheckedContent(hash, target);
        checked.add(first);
        int number = 1;
        for (Optional<byte[]> next = chunk(hash, number); next.isPresent(); next = chunk(hash, ++number)) {
            checked.add(next.get());
        }
        checked.finish();
    }

    @Override
    public void remove(ContentHash hash) {
        jdbc.sql("delete from document_chunk where hash = :hash")
                .param("hash", hash.value())
                .update();
    }

    private Optional<byte[]> chunk(ContentHash hash, int number) {
        return jdbc.sql("select bytes from document_chunk where hash = :hash and number = :number")
                .param("hash", hash.value())
                .param("number", number)
                .query((row, rowNumber) -> row.getBytes("bytes"))
                .optional();
    }
}
