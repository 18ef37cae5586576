package org.openlicence.exchange.ops.bench;

import java.io.PrintStream;

/** Listings filed and licences taken a second through the gateway, beside a bare insert and commit of one event row. */
final class CommandsBench {
    private static final int[] CALLERS = {1, 8, 32};
    private static final int LISTINGS_TO_TAKE = 40;

    private final World world;
    private final BareInsert bare;
    private int prepared;
    private int filed;
    private int takers;

    CommandsBench(World world, BareInsert bare) {
        this.world = world;
        this.bare = bare;
    }

    /** Enters who takes part, and the listings that are taken; {@code rounds} is how often {@link #run} will be called. */
    void prepare(int count, int rounds) throws InterruptedException {
        world.registerOrganisations(1 + (1 + rounds * CALLERS.length) * count / LISTINGS_TO_TAKE);
        draft(LISTINGS_TO_TAKE);
        for (int i = 0; i < LISTINGS_TO_TAKE; i++) {
            world.file(i);
            world.announce(i);
        }
        filed = LISTINGS_TO_TAKE;
    }

    /** The first pass warms the compiler and is thrown away. */
    void warm(int count, double seconds) throws InterruptedException {
        draft(filed + count);
        measure(8, count, seconds);
    }

    void run(PrintStream out, String readers, int count, double seconds) throws InterruptedException {
        out.printf("%ncommands a second through the gateway, each acknowledged after its commit, %s%n", readers);
        out.printf(
                "%8s %12s %16s %8s %16s %8s%n",
                "callers", "bare insert", "listing filed", "ratio", "licence taken", "ratio");
        for (int callers : CALLERS) {
            draft(filed + count);
            double[] rates = measure(callers, count, seconds);
            out.printf(
                    "%8d %,12.0f %,16.0f %8.2f %,16.0f %8.2f%n",
                    callers, rates[0], rates[1], rates[1] / rates[0], rates[2], rates[2] / rates[0]);
        }
    }

    private double[] measure(int callers, int count, double seconds) throws InterruptedException {
        double insert =
                Load.run(callers, 0, count * 3, seconds, i -> bare.once()).perSecond();
        double file = Load.run(callers, filed, Math.min(count, prepared - filed), seconds, world::file)
                .perSecond();
        filed = prepared;
        int first = takers;
        double take = Load.run(
                        callers, first, count, seconds, i -> world.take(i % LISTINGS_TO_TAKE, 1 + i / LISTINGS_TO_TAKE))
                .perSecond();
        takers = first + count;
        return new double[] {insert, file, take};
    }

    private void draft(int upTo) throws InterruptedException {
        Load.run(8, prepared, upTo - prepared, 600, world::prepareDraft);
        prepared = upTo;
    }
}
