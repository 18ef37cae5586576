package org.openlicence.exchange.ops.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.openlicence.exchange.eventstore.EventStoreStatus;
import org.openlicence.exchange.query.index.ReadModelRebuild;

/** What the readers still have to read. */
final class Backlog {
    private static final long POLL = 50_000_000;
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private final EventStoreStatus status;

    Backlog(EventStoreStatus status) {
        this.status = status;
    }

    /** Waits until every reader has read everything, so that the next part is measured alone. */
    void drain() {
        // A slot at rest keeps its token and is nobody's.
        drain(segment -> segment.owner() != null);
    }

    /** The same for readers just started, who have not taken their segments yet. */
    void drain(Set<String> groups) {
        drain(segment -> groups.contains(segment.group()));
    }

    private void drain(Predicate<EventStoreStatus.Segment> which) {
        long head = status.head();
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (status.segments().stream().filter(which).anyMatch(segment -> segment.position() < head)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("readers are still behind: " + status.segments());
            }
            LockSupport.parkNanos(POLL);
        }
    }

    /** All events into the other slot, nothing else running: the pure speed of the projection. */
    void rebuild(PrintStream out, ReadModelRebuild rebuild) {
        long events = status.head();
        long begun = System.nanoTime();
        if (!rebuild.start(false)) {
            throw new IllegalStateException("a slot is being filled already");
        }
        if (!rebuild.await(LIMIT)) {
            throw new IllegalStateException("not filled in " + LIMIT);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long documents = rebuild.compare(1).builtCount();
        out.printf(
                "  whole log into a new slot               %,10.0f events a second, %,.0f documents a second%n",
                events / seconds, documents / seconds);
        rebuild.abandon();
    }
}
