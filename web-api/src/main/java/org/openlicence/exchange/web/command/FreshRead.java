package org.openlicence.exchange.web.command;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.problem.NotYetShown;

/**
 * Reading one's own writes: a page that follows a command asks for at least the version the command returned and waits
 * for it, at most two seconds.
 *
 * @param document what the read model shows; absent when it shows nothing yet
 * @param current whether it shows the version asked for; if not, the page says so and looks again
 * @param awaited whether a version was asked for
 */
public record FreshRead<T>(@Nullable T document, boolean current, boolean awaited) {
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
                return new FreshRead<>(found.orElse(null), current, atLeast != null);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** The document; empty when there is none. */
    public Optional<T> found() {
        return Optional.ofNullable(document);
    }

    /** The document, for anybody; otherwise as {@link #visible}. */
    public T required(String id) {
        return visible(id, anybody -> true).found().orElseThrow();
    }

    /**
     * Itself, when there is a document that the reader may see.
     *
     * @param id what was looked for
     * @param to whether the reader may see it
     * @throws NotYetShown when there is nothing yet although a version was asked for
     * @throws NotFound when there is none, or the reader may not know of it
     */
    public FreshRead<T> visible(String id, Predicate<T> to) {
        if (document == null && awaited) {
            throw new NotYetShown(id);
        }
        if (document == null || !to.test(document)) {
            throw new NotFound(id);
        }
        return this;
    }
}
