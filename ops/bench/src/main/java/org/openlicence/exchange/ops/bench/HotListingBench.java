package org.openlicence.exchange.ops.bench;

import java.io.PrintStream;
import java.util.Arrays;

/**
 * Licences taken a second when all takers want one listing, beside as many takers over forty. The two take turns, so that the
 * machine's moods meet both alike.
 */
final class HotListingBench {
    /** Numbers of patents that no other part uses. */
    private static final int FIRST = 2_000_000;

    private static final int MANY = 40;
    private static final int CALLERS = 8;
    private static final int ROUNDS = 5;

    /** Takers of the first round, which warms the compiler and is thrown away. */
    private static final int WARM = 200;

    private final World world;

    HotListingBench(World world) {
        this.world = world;
    }

    void run(PrintStream out, int count) throws InterruptedException {
        world.registerOrganisations(WARM + ROUNDS * count);
        for (int i = 0; i <= MANY; i++) {
            world.prepareDraft(FIRST + i);
            world.file(FIRST + i);
            world.announce(FIRST + i);
        }
        round(0, WARM);
        double[] many = new double[ROUNDS];
        double[] one = new double[ROUNDS];
        for (int r = 0; r < ROUNDS; r++) {
            double[] rates = round(WARM + r * count, count);
            many[r] = rates[0];
            one[r] = rates[1];
        }
        Arrays.sort(many);
        Arrays.sort(one);
        out.printf("%nlicences taken a second, %d callers, median of %d rounds in turns%n", CALLERS, ROUNDS);
        out.printf("  over %d listings                        %,10.0f%n", MANY, many[ROUNDS / 2]);
        out.printf(
                "  all of one listing                      %,10.0f  ratio %.2f%n",
                one[ROUNDS / 2], one[ROUNDS / 2] / many[ROUNDS / 2]);
    }

    private double[] round(int from, int count) throws InterruptedException {
        double many = Load.run(CALLERS, from, count, 60, i -> world.take(FIRST + 1 + i % MANY, 1 + i))
                .perSecond();
        double one = Load.run(CALLERS, from, count, 60, i -> world.take(FIRST, 1 + i))
                .perSecond();
        return new double[] {many, one};
    }
}
