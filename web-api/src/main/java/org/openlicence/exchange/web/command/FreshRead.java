package org.openlicence.exchange.web.command;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reading one's own writes: a page that follows a command asks for at least the version the command returned and waits
 * for it, at most two seconds.
 *
 * @param document what the read model shows; absent when it shows nothing yet
 * @param current whether it shows the version asked for; if not, the page says that the change is still being indexed
 */
public record FreshRead<T>(@Nullable T document, boolean current) {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(25);

    /**
     * @param read reads the document, e.g. by id
     * @param version version a document shows
     * @param atLeast version to wait for; absent asks for whatever is there
     */
    public static <T> FreshRead<T> of(Supplier<Optional<T>> read, ToLongFunction<T> version, @Nullable Long atLeast) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            Optional<T> found = read.get();
            boolean current = found.isPresent() && (atLeast == null || version.applyAsLong(found.get()) >= atLeast);
            boolean waiting = atLeast != null && !current && System.nanoTime() < end;
            if (!waiting || Thread.currentThread().isInterrupted()) {
                return new FreshRead<>(found.orElse(null), current);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** The document; empty when there is none. */
    public Optional<T> found() {
        return Optional.ofNullable(document);
    }
}
