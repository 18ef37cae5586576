package org.openlicence.exchange.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries parked events again, since Axon never does by itself. Called by the scheduler every half minute, and by people.
 *
 * <p>A letter waits 30 seconds after it was parked and twice as long after each failure, an hour at most. Letters of one
 * sequence are tried in their order, and the first failure stops the sequence.
 */
public final class DeadLetterRetry {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterRetry.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 7; // 30 s · 2^7 = 64 min

    private final EventProcessingConfiguration processing;
    private final Set<String> groups;

    DeadLetterRetry(EventProcessingConfiguration processing, Collection<String> groups) {
        this.processing = processing;
        this.groups = Set.copyOf(groups);
    }

    /** The groups with a dead-letter queue. */
    public Set<String> groups() {
        return groups;
    }

    /** Tries every sequence whose wait is over at {@code now}. @return sequences that went through to their end */
    public int retryDue(Instant now) {
        return groups.stream()
                .mapToInt(group -> retry(group, letter -> !dueAt(letter).isAfter(now)))
                .sum();
    }

    /** Tries every sequence of a group once, whatever its wait. @return sequences that went through to their end */
    public int retryNow(String group) {
        return retry(group, letter -> true);
    }

    private int retry(String group, Predicate<DeadLetter<? extends EventMessage<?>>> wanted) {
        SequencedDeadLetterProcessor<EventMessage<?>> letters = processing
                .sequencedDeadLetterProcessor(group)
                .orElseThrow(() -> new IllegalArgumentException("no dead letters are kept for " + group));
        Set<String> tried = new HashSet<>();
        int done = 0;
        try {
            boolean found = true;
            while (found) {
                int before = tried.size();
                // Each sequence is offered until one is taken; a failed one comes back, so it is taken once only.
                boolean through = letters.process(letter ->
                        wanted.test(letter) && tried.add(letter.message().getIdentifier()));
                found = tried.size() > before;
                done += through ? 1 : 0;
            }
        } catch (ParkingPolicy.ServerAway away) {
            LOG.warn("dead letters of {} wait: {}", group, away.getMessage());
        }
        return done;
    }

    private static Instant dueAt(DeadLetter<? extends EventMessage<?>> letter) {
        int tries = ParkingPolicy.attempts(letter) - 1;
        return letter.lastTouched().plus(FIRST_WAIT.multipliedBy(1L << Math.clamp(tries, 0, MOST_DOUBLINGS)));
    }
}
