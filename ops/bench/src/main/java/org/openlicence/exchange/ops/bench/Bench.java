package org.openlicence.exchange.ops.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventProcessor;
import org.openlicence.exchange.eventstore.EventStoreStatus;
import org.openlicence.exchange.inventory.imports.ImportRegister;
import org.openlicence.exchange.inventory.imports.ImportRunner;
import org.openlicence.exchange.ops.embedded.EmbeddedServers;
import org.openlicence.exchange.query.index.ReadModel;
import org.openlicence.exchange.query.index.ReadModelRebuild;
import org.openlicence.exchange.query.inventorydesk.PortfolioQueries;
import org.openlicence.exchange.query.marketplace.MarketplaceQueries;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code ops/bench/run [--full] [--data=FOLDER] [commands|hot|inventory|due|registration|http|verify|freshness|projection|search|statistics|retrieval|listings|demands|tax|start]...}:
 * all parts unless some are named.
 */
public final class Bench {
    private static final Set<String> INSIDE = Set.of(
            "commands", "hot", "inventory", "due", "registration", "freshness", "projection", "search", "statistics");
    private static final List<String> PARTS = List.of(("commands hot inventory due registration http verify freshness"
                    + " projection search statistics retrieval listings demands tax start")
            .split(" "));
    /** Parts that start what they measure, or need nothing started; the bridge measures nothing and is made only when named. */
    private static final Set<String> ALONE = Set.of("start", "tax", "bridge", "listings", "demands");

    private static final String DATA = "--data=";

    private final PrintStream out;
    private final Path directory;
    private final Path data;
    private final boolean full;

    private Bench(PrintStream out, Path directory, Path data, boolean full) {
        this.out = out;
        this.directory = directory;
        this.data = data;
        this.full = full;
    }

    public static void main(String[] args) throws Exception {
        Set<String> parts = new TreeSet<>(Arrays.asList(args));
        boolean full = parts.remove("--full");
        Path data = Path.of("../../../shared/data");
        for (String folder :
                parts.stream().filter(part -> part.startsWith(DATA)).toList()) {
            data = Path.of(folder.substring(DATA.length()));
            parts.remove(folder);
        }
        if (!PARTS.containsAll(parts) && !parts.equals(Set.of("bridge"))) {
            System.err.println("known parts: " + PARTS + " and bridge");
            System.exit(2);
        }
        new Bench(System.out, Path.of("target/bench-data"), data, full)
                .run(parts.isEmpty() ? Set.copyOf(PARTS) : parts);
        System.exit(0);
    }

    private void run(Set<String> parts) throws Exception {
        out.printf(
                "%d processors, %,d MB, Java %s, %s, load of the machine before it %.1f%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.version(),
                full ? "full" : "quick",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        if (parts.contains("bridge")) {
            new BridgeTraining().run(out, directory.resolveSibling("bridge-zh-en.bin"));
        }
        if (parts.contains("tax")) {
            new TaxBench().run(out, full ? 5_000_000 : 1_000_000);
        }
        if (parts.contains("listings")) {
            ListingsBench.run(out, directory, data, full);
        }
        if (!ALONE.containsAll(parts)) {
            onServers(parts);
        }
        if (parts.contains("demands")) {
            try (EmbeddedServers servers = freshServers();
                    ConfigurableApplicationContext node = BenchNode.on(servers, directory)) {
                new DemandsBench(node).run(out, full ? 100_000 : 10_000, full ? 200 : 60);
            }
        }
        if (parts.contains("start")) {
            new StartBench(jar(), directory.resolveSibling("bench-start")).run(out);
        }
    }

    private void onServers(Set<String> parts) throws Exception {
        try (EmbeddedServers servers = freshServers()) {
            if (!Collections.disjoint(parts, INSIDE)) {
                try (ConfigurableApplicationContext node = BenchNode.on(servers, directory)) {
                    inside(node, parts);
                }
            }
            if (parts.contains("retrieval")) {
                RetrievalBench.run(out, servers.elasticsearch(), directory.resolveSibling("bench-vectors"), data, full);
            }
            if (parts.contains("http")) {
                http(servers);
            }
            if (parts.contains("verify")) {
                verify(servers);
            }
        }
    }

    private void inside(ConfigurableApplicationContext node, Set<String> parts) throws Exception {
        BenchNode.awaitSlot(
                node.getBean(ElasticsearchClient.class),
                node.getBean(ReadModel.class).alias());
        World world = new World(node.getBean(ExchangeCommands.class), node.getBean(Clock.class));
        Backlog backlog = new Backlog(node.getBean(EventStoreStatus.class));
        ReadBench reads = new ReadBench(
                world,
                node.getBean(ElasticsearchClient.class),
                node.getBean(MarketplaceQueries.class),
                node.getBean(ReadModel.class).alias());
        if (parts.contains("commands")) {
            commands(node, new CommandsBench(world, new BareInsert(node.getBean(DataSource.class))));
            backlog.drain();
        }
        licensing(node, parts, world, backlog);
        if (parts.contains("freshness")) {
            reads.freshness(out, full ? 500 : 50);
        }
        if (parts.contains("projection") || parts.contains("search")) {
            reads.projection(out, full ? 100_000 : 10_000, report -> {
                backlog.drain();
                backlog.rebuild(report, node.getBean(ReadModelRebuild.class));
            });
        }
        if (parts.contains("search")) {
            reads.search(out, full ? 4_000 : 800);
        }
        if (parts.contains("statistics")) {
            // last, since it stops every reader
            new StatisticsBench(node, backlog).run(out, full ? 1_000_000 : 100_000);
        }
    }

    private void licensing(ConfigurableApplicationContext node, Set<String> parts, World world, Backlog backlog)
            throws Exception {
        BareInsert bare = new BareInsert(node.getBean(DataSource.class));
        if (parts.contains("hot")) {
            new HotListingBench(world).run(out, full ? 2_000 : 600);
            backlog.drain();
        }
        if (parts.contains("inventory")) {
            InventoryBench inventory = new InventoryBench(
                    world,
                    bare,
                    node.getBean(ExchangeCommands.class),
                    node.getBean(ImportRegister.class),
                    node.getBean(ImportRunner.class),
                    node.getBean(PortfolioQueries.class),
                    node.getBean(JdbcClient.class),
                    node.getBean(Clock.class));
            inventory.fill(out, full ? 5_000 : 1_000);
            backlog.drain();
            inventory.pages(out, full ? 1_000 : 300);
        }
        if (parts.contains("due")) {
            DueListBench due = new DueListBench(bare, node);
            due.prepare(full ? 100_000 : 2_000);
            backlog.drain();
            due.run(out);
            backlog.drain();
        }
        if (parts.contains("registration")) {
            new RegistrationBench(node.getBean(ExchangeCommands.class), node.getBean(Clock.class), bare)
                    .run(out, full ? 2_000 : 300);
            backlog.drain();
        }
    }

    /** Once with the readers at rest, which is what the commands cost by themselves, and once with them at work beside. */
    private void commands(ConfigurableApplicationContext node, CommandsBench bench) throws InterruptedException {
        int count = full ? 10_000 : 3_000;
        double seconds = full ? 30 : 6;
        List<EventProcessor> readers = node
                .getBean(org.axonframework.config.Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessors()
                .values()
                .stream()
                .filter(EventProcessor::isRunning) // a slot at rest stays so
                .toList();
        readers.forEach(EventProcessor::shutDown);
        bench.prepare(count, 2);
        bench.warm(count, seconds);
        bench.run(out, "readers at rest", count, seconds);
        readers.forEach(EventProcessor::start);
        new Backlog(node.getBean(EventStoreStatus.class))
                .drain(readers.stream().map(EventProcessor::getName).collect(Collectors.toSet()));
        bench.run(out, "readers at work on the same cores", count, seconds);
    }

    /** The application as people run it, on the servers of this run, with the demo set. */
    private void http(EmbeddedServers servers) throws Exception {
        try (HikariDataSource database = new HikariDataSource()) {
            database.setJdbcUrl(servers.postgres().jdbcUrl());
            database.setMaximumPoolSize(32);
            try (ExchangeProcess exchange = started(servers);
                    HttpCaller caller = new HttpCaller(exchange.data())) {
                int count = full ? 4_000 : 1_500;
                try (ConfigurableApplicationContext node = BenchNode.on(servers, directory)) {
                    new World(node.getBean(ExchangeCommands.class), node.getBean(Clock.class))
                            .registerOrganisations(HttpBench.takers(count));
                }
                new HttpBench(caller, new BareInsert(database), Clock.systemUTC()).run(out, count, full ? 30 : 6);
            }
        }
    }

    /** Contracts registered by commands of a node beside it; their certificates are the application's. */
    private void verify(EmbeddedServers servers) throws Exception {
        int certificates = full ? 500 : 60;
        try (HikariDataSource database = new HikariDataSource()) {
            database.setJdbcUrl(servers.postgres().jdbcUrl());
            database.setMaximumPoolSize(32);
            try (ExchangeProcess exchange = started(servers);
                    HttpCaller caller = new HttpCaller(exchange.data())) {
                try (ConfigurableApplicationContext node = BenchNode.on(servers, exchange.data())) {
                    ContractWorld world =
                            new ContractWorld(node.getBean(ExchangeCommands.class), node.getBean(Clock.class), 1);
                    world.registerOrganisations();
                    Load.run(8, ContractWorld.TO_VERIFY, certificates, 600, world::recommend);
                    Load.run(8, ContractWorld.TO_VERIFY, certificates, 600, world::decide);
                }
                new VerifyBench(caller, JdbcClient.create(database))
                        .run(out, certificates, full ? 20_000 : 3_000, full ? 30 : 8);
            }
        }
    }

    private ExchangeProcess started(EmbeddedServers servers) throws Exception {
        return ExchangeProcess.start(
                jar(),
                directory.resolve("http"),
                List.of(
                        "--exchange.embedded.enabled=false",
                        "--spring.datasource.url=" + servers.postgres().jdbcUrl(),
                        "--exchange.elasticsearch.uri="
                                + servers.elasticsearch().httpUri()));
    }

    private EmbeddedServers freshServers() throws IOException {
        for (String former : List.of("postgresql", "elasticsearch", "http")) {
            deleted(directory.resolve(former));
        }
        return EmbeddedServers.open(directory);
    }

    private static Path jar() throws IOException {
        return ExchangeProcess.jar()
                .orElseThrow(() -> new IllegalStateException("there is no jar of the application; run ops/bench/run"));
    }

    static void deleted(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
