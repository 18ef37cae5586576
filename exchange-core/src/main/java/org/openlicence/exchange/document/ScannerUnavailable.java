package org.openlicence.exchange.document;

import org.jspecify.annotations.Nullable;

/** The virus scanner that is set up does not answer, or gives no verdict. Nothing is taken in unseen. */
public final class ScannerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ScannerUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
