package org.openlicence.exchange.ops.console;

/** The words of the command line make no sense; the message says why, in one sentence. */
final class Misunderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Misunderstood(String message) {
        super(message, null, false, false);
    }
}
