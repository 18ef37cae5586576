package org.openlicence.exchange.ops.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Sends numbered calls from several callers at once, each waiting for its answer, as people do. */
final class Load {
    private Load() {}

    /**
     * What a load gave.
     *
     * @param perSecond acknowledged calls a second
     * @param times of the single calls
     */
    record Result(double perSecond, Percentiles times) {}

    /**
     * Runs the calls {@code from} to {@code from + count - 1}, or as many as fit into the time.
     *
     * @throws IllegalStateException when a call fails: a benchmark with errors measures something else
     */
    static Result run(int callers, int from, int count, double seconds, IntConsumer call) throws InterruptedException {
        AtomicInteger next = new AtomicInteger(from);
        long[] nanos = new long[count];
        long begun = System.nanoTime();
        long deadline = begun + (long) (seconds * 1e9);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                running.add(threads.submit(() -> {
                    for (int i = next.getAndIncrement();
                            i < from + count && System.nanoTime() < deadline;
                            i = next.getAndIncrement()) {
                        long sent = System.nanoTime();
                        call.accept(i);
                        nanos[i - from] = System.nanoTime() - sent;
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a call of the benchmark failed", e.getCause());
        }
        double took = (System.nanoTime() - begun) / 1e9;
        long[] done = Arrays.stream(nanos).filter(time -> time > 0).toArray();
        return new Result(done.length / took, Percentiles.of(done));
    }
}
