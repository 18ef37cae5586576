package org.openlicence.exchange.ops.bench;

import java.io.PrintStream;
import java.time.Clock;
import org.openlicence.exchange.shared.ExchangeCommands;

/**
 * Registrations decided a second through the gateway: at one registration point, whose official numbers have no gap and so are given
 * one after the other, and spread over ten.
 */
final class RegistrationBench {
    /** Contracts on a peak day of the Delta: five times the mean of 230,000 a year. */
    private static final int PEAK_DAY = 4_640;

    private static final double WORKING_DAY = 8 * 3600;
    private static final int[] CALLERS = {1, 8, 32};

    private final ExchangeCommands commands;
    private final Clock clock;
    private final BareInsert bare;

    RegistrationBench(ExchangeCommands commands, Clock clock, BareInsert bare) {
        this.commands = commands;
        this.clock = clock;
        this.bare = bare;
    }

    void run(PrintStream out, int count) throws InterruptedException {
        new ContractWorld(commands, clock, 1).registerOrganisations();
        out.printf("%nregistrations decided a second through the gateway, readers and certificates at work beside%n");
        out.printf(
                "%8s %8s %12s %10s %8s %26s%n",
                "points", "callers", "bare insert", "decided", "ratio", "times a peak day in 8 hours");
        double prepared = 0;
        for (int points : new int[] {1, 10}) {
            ContractWorld world = new ContractWorld(commands, clock, points);
            // the first part warms the compiler and is thrown away
            Load.run(8, 0, count, 600, world::recommend);
            Load.run(8, 0, count, 600, world::decide);
            prepared = Load.run(8, count, count * CALLERS.length, 600, world::recommend)
                    .perSecond();
            for (int i = 0; i < CALLERS.length; i++) {
                double insert =
                        Load.run(CALLERS[i], 0, count * 3, 6, n -> bare.once()).perSecond();
                double decided = Load.run(CALLERS[i], count * (1 + i), count, 600, world::decide)
                        .perSecond();
                out.printf(
                        "%8d %8d %,12.0f %,10.0f %8.2f %,26.0f%n",
                        points, CALLERS[i], insert, decided, decided / insert, decided * WORKING_DAY / PEAK_DAY);
            }
        }
        out.printf(
                "  a case from opening to recommendation, %d commands, 8 callers: %,.0f cases a second, %,.0f times a peak day%n",
                ContractWorld.COMMANDS, prepared, prepared * WORKING_DAY / PEAK_DAY);
    }
}
