package org.openlicence.exchange.ops.bench;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.process.WhenListingClosedThenLapseNotices;
import org.openlicence.exchange.listing.process.WhenRightChangedThenRecheckListing;
import org.openlicence.exchange.query.duelist.DueList;
import org.openlicence.exchange.query.duelist.DueListRunner;
import org.openlicence.exchange.recordal.RecordalId;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalOpened;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.shared.Trace;
import org.springframework.context.ApplicationContext;

/** Licences whose recordal nobody filed: four months later every one of them is a row of the due list to act on. */
final class DueListBench {
    private static final Duration LATER = Duration.ofDays(125);

    private final BareInsert bare;
    private final ApplicationContext node;

    DueListBench(BareInsert bare, ApplicationContext node) {
        this.bare = bare;
        this.node = node;
    }

    /** Recordals of licences as if they had been taken; their rows follow from the readers. */
    void prepare(int rows) {
        LocalDate effect = Shanghai.dayOf(node.getBean(Clock.class).instant());
        Trace trace = new Trace(
                node.getBean(Clock.class).instant(),
                effect,
                "per_bench",
                "org_bench",
                List.of("IR-15"),
                "0123456789ab");
        new LogFiller(node).fill("Recordal", rows, n -> {
            LicenceId licence = new LicenceId("lic_bench_" + n);
            return List.of(new RecordalOpened(
                    RecordalId.of(licence).value(),
                    licence.value(),
                    "org_bench",
                    List.of("org_bench_owner"),
                    effect,
                    effect.plusMonths(3),
                    trace));
        });
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
