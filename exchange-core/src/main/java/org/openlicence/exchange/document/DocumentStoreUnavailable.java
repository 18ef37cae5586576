package org.openlicence.exchange.document;

/** Where the bytes of documents lie does not answer, or refuses us. Nothing was taken in, and nothing is lost. */
public final class DocumentStoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DocumentStoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
