package org.openlicence.exchange.ops.console;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openlicence.exchange.eventstore.EventStoreStatus;
import org.openlicence.exchange.eventstore.EventStoreStatus.Segment;

/** Waits until the readers have handled what was just written, so that "imported" means searchable. */
final class CatchUp {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final EventStoreStatus status;
    private final Clock clock;

    CatchUp(EventStoreStatus status, Clock clock) {
        this.status = status;
        this.clock = clock;
    }

    /** Up to ten minutes; says how it went. */
    void await(PrintStream out) throws InterruptedException {
        long head = status.head();
        Instant begun = clock.instant();
        List<Segment> behind = behind(head);
        while (!behind.isEmpty() && clock.instant().isBefore(begun.plus(LIMIT))) {
            Thread.sleep(LOOK);
            behind = behind(head);
        }
        if (behind.isEmpty()) {
            out.printf(
                    "All readers have handled event %,d, %.1f s after the last line.%n",
                    head, Duration.between(begun, clock.instant()).toMillis() / 1000.0);
        } else {
            out.printf(
                    "Still behind: %s. They go on while an exchange runs.%n",
                    behind.stream()
                            .map(segment -> segment.group() + " by " + segment.lag())
                            .toList());
        }
    }

    private List<Segment> behind(long head) {
        return status.segments().stream()
                // The slot of a read model that is at rest keeps its token, and nobody works on it.
                .filter(segment -> segment.owner() != null && segment.position() < head)
                .toList();
    }
}
