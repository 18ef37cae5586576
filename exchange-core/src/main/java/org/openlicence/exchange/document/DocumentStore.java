package org.openlicence.exchange.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.openlicence.exchange.shared.ContentHash;

/**
 * Where the bytes of documents lie, by their hash. What they are, and who needs them, is in the {@link DocumentRegister}.
 *
 * <p>Every call may fail with {@link DocumentStoreUnavailable}.
 */
public interface DocumentStore {
    /** Keeps a content; the same one again changes nothing. */
    void put(ContentHash hash, Path content) throws IOException;

    /**
     * Writes a content piece by piece, and the last one only after the whole was checked against its hash.
     *
     * @throws IllegalStateException when it is not there, or is no longer what was put
     */
    void writeTo(ContentHash hash, OutputStream target) throws IOException;

    /** Forgets a content; nothing happens when it is not there. */
    void remove(ContentHash hash);
}
