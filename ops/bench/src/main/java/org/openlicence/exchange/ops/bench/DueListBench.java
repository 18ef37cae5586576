package org.openlicence.exchange.ops.bench;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import org.openlicence.exchange.licence.process.WhenListingClosedThenLapseNotices;
import org.openlicence.exchange.listing.process.WhenRightChangedThenRecheckListing;
import org.openlicence.exchange.query.duelist.DueList;
import org.openlicence.exchange.query.duelist.DueListRunner;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.springframework.context.ApplicationContext;

/** Licences whose recordal nobody filed: four months later every one of them is a row of the due list to act on. */
final class DueListBench {
    private static final int FIRST = 4_500_000;
    private static final int LISTINGS = 40;
    private static final int CALLERS = 8;
    private static final Duration LATER = Duration.ofDays(125);

    private final World world;
    private final BareInsert bare;
    private final ApplicationContext node;

    DueListBench(World world, BareInsert bare, ApplicationContext node) {
        this.world = world;
        this.bare = bare;
        this.node = node;
    }

    /** Takes the licences; their recordals and rows follow from the readers. */
    void prepare(int rows) throws InterruptedException {
        world.registerOrganisations(rows / LISTINGS + 1);
        for (int i = 0; i < LISTINGS; i++) {
            world.prepareDraft(FIRST + i);
            world.file(FIRST + i);
            world.announce(FIRST + i);
        }
        Load.run(CALLERS, 0, rows, 3_600, i -> world.take(FIRST + i % LISTINGS, 1 + i / LISTINGS));
    }

    void run(PrintStream out) throws InterruptedException {
        double insert = Load.run(1, 0, 20_000, 5, i -> bare.once()).perSecond();
        DueListRunner runner = new DueListRunner(
                node.getBean(DueList.class),
                node.getBean(ExchangeCommands.class),
                node.getBean(WhenListingClosedThenLapseNotices.class),
                node.getBean(WhenRightChangedThenRecheckListing.class),
                Clock.offset(node.getBean(Clock.class), LATER));
        long begun = System.nanoTime();
        int done = runner.run();
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.printf("%ndue list%n  bare insert and commit, one caller      %,10.0f a second%n", insert);
        out.printf("  rows acted on                           %,10d in %.1f s%n", done, seconds);
        out.printf(
                "  a second, readers at work               %,10.0f  ratio %.2f%n",
                done / seconds, done / seconds / insert);
        if (done == 0) {
            throw new IllegalStateException("nothing was due");
        }
    }
}
