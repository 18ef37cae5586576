package org.openlicence.exchange.ops.embedded;

/** An embedded server could not be unpacked, started or stopped; the message ends with the last lines it printed, if any. */
public final class ServerFailure extends RuntimeException {

    ServerFailure(String message) {
        super(message);
    }

    ServerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
