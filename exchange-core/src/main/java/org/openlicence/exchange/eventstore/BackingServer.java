package org.openlicence.exchange.eventstore;

/**
 * Knows how the client of one server behind the exchange says that the server is away or overloaded.
 *
 * <p>A bean of this type keeps its server's outages out of the dead-letter queues: the processor waits and tries the batch
 * again. Network and database failures are known without it.
 */
@FunctionalInterface
public interface BackingServer {
    /** Whether the failure, looked at without its causes, means the server and not the event. */
    boolean isUnreachable(Throwable failure);
}
