package org.openlicence.exchange.document;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openlicence.exchange.shared.ContentHash;

/**
 * Which documents there are and which cases name them. {@link #hold} and {@link #release} are written in the transaction of the
 * command, so that a document is held exactly when an event names it.
 */
public interface DocumentRegister {
    /** Puts the bytes somewhere while the register keeps everybody else off that content. */
    @FunctionalInterface
    interface Keep {
        void bytes() throws IOException;
    }

    /**
     * Enters a document and keeps its bytes, as one: where that fails nobody finds it, and what there may be of its bytes is swept
     * like all that nobody names. Handed in again, it counts as new: it is not swept for a while.
     *
     * @return as entered; of a content that was there already the first media type stays, and the last scan
     */
    StoredDocument enter(StoredDocument document, Keep keep) throws IOException;

    /** Those of the contents that are kept. */
    List<StoredDocument> find(Collection<ContentHash> hashes);

    /**
     * Notes that a case names a content, which is kept from then on.
     *
     * @param holder id of the case
     * @return the document; empty when there is none of that content
     */
    Optional<StoredDocument> hold(String holder, ContentHash hash);

    /** The case names the content no more; nothing happens when it did not. */
    void release(String holder, ContentHash hash);

    /**
     * Forgets the contents that nobody names. From before its bytes go nobody can find or hold it; where removing them fails, that
     * stays so, and the next sweep tries again.
     *
     * @param before only those handed in before
     * @param bytes removes the bytes of one
     * @return how many were forgotten
     */
    int sweep(Instant before, Consumer<ContentHash> bytes);
}
