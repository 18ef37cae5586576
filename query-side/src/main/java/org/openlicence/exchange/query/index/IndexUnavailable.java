package org.openlicence.exchange.query.index;

import org.jspecify.annotations.Nullable;

/** The search server is away or overloaded. The processor waits and does the batch again; nothing is parked. */
public final class IndexUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IndexUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
