package org.openlicence.exchange.ops.bench;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.openlicence.exchange.inventory.imports.FileCheck;
import org.openlicence.exchange.inventory.imports.ImportBatchId;
import org.openlicence.exchange.inventory.imports.ImportColumn;
import org.openlicence.exchange.inventory.imports.ImportCommand.ConfirmImport;
import org.openlicence.exchange.inventory.imports.ImportRegister;
import org.openlicence.exchange.inventory.imports.ImportRegister.Batch;
import org.openlicence.exchange.inventory.imports.ImportRegister.Row;
import org.openlicence.exchange.inventory.imports.ImportRunner;
import org.openlicence.exchange.inventory.imports.ImportStatus;
import org.openlicence.exchange.inventory.imports.RowReader;
import org.openlicence.exchange.query.inventorydesk.PortfolioFilter;
import org.openlicence.exchange.query.inventorydesk.PortfolioQueries;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A university's files of 500 rows until its portfolio is full, and pages of that portfolio. */
final class InventoryBench {
    private static final int ROWS = 500;
    private static final int PAGE = 50;

    /** Numbers of patents that no other part uses. */
    private static final int FIRST = 3_000_000;

    private final World world;
    private final BareInsert bare;
    private final ExchangeCommands commands;
    private final ImportRegister register;
    private final ImportRunner runner;
    private final PortfolioQueries portfolios;
    private final JdbcClient jdbc;
    private final Clock clock;

    InventoryBench(
            World world,
            BareInsert bare,
            ExchangeCommands commands,
            ImportRegister register,
            ImportRunner runner,
            PortfolioQueries portfolios,
            JdbcClient jdbc,
            Clock clock) {
        this.world = world;
        this.bare = bare;
        this.commands = commands;
        this.register = register;
        this.runner = runner;
        this.portfolios = portfolios;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param patents size of the portfolio that is filled, a multiple of 500 */
    void fill(PrintStream out, int patents) throws InterruptedException {
        world.registerOrganisations(1);
        double insert = Load.run(1, 0, 20_000, 5, i -> bare.once()).perSecond();
        long begun = System.nanoTime();
        double best = Double.MAX_VALUE;
        for (int from = 0; from < patents; from += ROWS) {
            long file = System.nanoTime();
            carryOut(from);
            best = Math.min(best, (System.nanoTime() - file) / 1e9);
        }
        double rate = patents / ((System.nanoTime() - begun) / 1e9);
        out.printf("%ninventory%n  bare insert and commit, one caller      %,10.0f a second%n", insert);
        out.printf("  imported rows: patent, record, draft    %,10.0f a second, files of %d one by one%n", rate, ROWS);
        out.printf("  the quickest file                       %,10.1f s%n", best);
    }

    private void carryOut(int from) {
        List<Row> read = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            read.add(RowReader.read(i + 1, typed(from + i), today()));
        }
        List<Row> rows = FileCheck.check(
                read, id -> new FileCheck.Known(false, false, false), new FileCheck.PriceLines(2_000_000_000, 10));
        ImportBatchId id = new ImportBatchId("imp_bench" + from);
        String hash = FileCheck.hash(rows);
        register.preview(
                new Batch(
                        id,
                        World.organisation(0),
                        "per_bench_owner",
                        "bench.csv",
                        ImportStatus.PREVIEW,
                        ROWS,
                        hash,
                        clock.instant(),
                        clock.instant()),
                rows);
        commands.send(new ConfirmImport(id, ROWS, hash, world.owner()));
        int told = runner.run();
        if (told != ROWS) {
            throw new IllegalStateException(told + " of " + ROWS + " rows were carried out");
        }
    }

    private static Map<ImportColumn, String> typed(int n) {
        return Map.ofEntries(
                Map.entry(ImportColumn.PATENT_NUMBER, World.number(FIRST + n).canonical()),
                Map.entry(ImportColumn.TITLE_ZH, "测量用锂电池隔膜 " + n),
                Map.entry(ImportColumn.TITLE_EN, "Battery separator for a measurement " + n),
                Map.entry(ImportColumn.FILED_ON, "2020-03-01"),
                Map.entry(ImportColumn.GRANTED_ON, "2022-05-10"),
                Map.entry(ImportColumn.WISHES, n % 5 == 0 ? "TRANSFER" : "LICENCE"),
                Map.entry(ImportColumn.SELF_GRADE, Integer.toString(1 + n % 5)),
                Map.entry(ImportColumn.SCORE, Integer.toString(n % 100)),
                Map.entry(ImportColumn.TRL, Integer.toString(1 + n % 9)),
                Map.entry(ImportColumn.LISTING_FEE, "50000"),
                Map.entry(ImportColumn.LISTING_TERM, "60"));
    }

    /** The first page and the count, as the portfolio's page asks for them. */
    void pages(PrintStream out, int count) throws InterruptedException {
        PortfolioFilter level = new PortfolioFilter(null, 1, null, null, null, null);
        PortfolioFilter words = new PortfolioFilter("separator", null, null, null, null, null);
        out.printf(
                "%nportfolio of %,d patents, pages of %d, one caller, milliseconds%n",
                portfolios.count(World.organisation(0), PortfolioFilter.ALL, today()), PAGE);
        out.printf("%44s %8s %8s%n", "", "p50", "p95");
        row(out, "bare select of one page's patents", count, i -> bareSelect());
        row(out, "page without filter, with its count", count, i -> page(PortfolioFilter.ALL));
        row(out, "page of one level", count, i -> page(level));
        row(out, "page of words in titles", count, i -> page(words));
    }

    private static void row(PrintStream out, String name, int count, IntConsumer call) throws InterruptedException {
        Load.run(1, 0, count / 4, 30, call);
        Percentiles times = Load.run(1, 0, count, 60, call).times();
        out.printf("%44s %8.1f %8.1f%n", name, times.millis(0.5), times.millis(0.95));
    }

    private void page(PortfolioFilter filter) {
        String owner = World.organisation(0);
        if (portfolios
                        .of(owner, filter, today(), PageRequest.first(PAGE))
                        .items()
                        .isEmpty()
                || portfolios.count(owner, filter, today()) == 0) {
            throw new IllegalStateException("nothing matches " + filter);
        }
    }

    private void bareSelect() {
        jdbc.sql(
                        "select document from patent_desk where owner_ids @> array[:owner]::text[] order by id desc limit :limit")
                .param("owner", World.organisation(0))
                .param("limit", PAGE + 1)
                .query(String.class)
                .list();
    }

    private LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }
}
