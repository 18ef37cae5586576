package org.openlicence.exchange.ops.bench;

import java.util.Arrays;

/** Durations of many calls, nanoseconds, sorted. */
record Percentiles(long[] sorted) {
    static Percentiles of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(sorted);
    }

    /** Nearest rank: the smallest value that at least this part of all do not exceed. In milliseconds. */
    double millis(double part) {
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        int rank = (int) Math.ceil(part * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)] / 1e6;
    }
}
