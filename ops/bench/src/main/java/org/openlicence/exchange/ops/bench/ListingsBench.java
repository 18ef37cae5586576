package org.openlicence.exchange.ops.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.openlicence.exchange.ops.embedded.EmbeddedElasticsearch;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.query.index.ReadModel;
import org.openlicence.exchange.query.marketplace.ElasticMarketplaceQueries;
import org.openlicence.exchange.query.marketplace.Freshness;
import org.openlicence.exchange.query.marketplace.MarketplaceDocuments;
import org.openlicence.exchange.query.marketplace.MarketplaceQueries;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import org.openlicence.exchange.query.retrieval.DictionaryGloss;
import org.openlicence.exchange.query.retrieval.EmbeddingModel;
import org.openlicence.exchange.query.retrieval.Gloss;
import org.openlicence.exchange.query.retrieval.Meaning;
import org.openlicence.exchange.query.retrieval.MeaningModels;
import org.openlicence.exchange.query.retrieval.PassageVectors;
import org.openlicence.exchange.query.retrieval.Retrieval;
import org.openlicence.exchange.query.retrieval.ScoreWeights;
import org.openlicence.exchange.query.retrieval.SearchFields;
import org.openlicence.exchange.query.table.ReadModelJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * The search as people use it over very many listings with vectors: one index that grows, measured at each size beside the bare
 * query. What an earlier run has indexed is kept and gone on from.
 */
final class ListingsBench {
    private static final Path DEMANDS = Path.of("../../query-side/src/test/resources/retrieval/demands.jsonl");
    private static final int BULK = 200;
    private static final int HEAP = 3_072;
    private static final int CALLERS = 4;
    /** Numbers of the searches of each measurement begin here, all alike in kinds. */
    private static final int BARE = 100_000;

    private static final int ONE = 200_000;
    private static final int FOUR = 300_000;

    private final PrintStream out;
    private final EmbeddedElasticsearch server;
    private final ElasticsearchClient client;
    private final Meaning meaning;
    private final Gloss gloss = DictionaryGloss.load();
    private final VectorFiles kept;
    private final Path data;

    private ListingsBench(
            PrintStream out,
            EmbeddedElasticsearch server,
            ElasticsearchClient client,
            Meaning meaning,
            VectorFiles kept,
            Path data) {
        this.out = out;
        this.server = server;
        this.client = client;
        this.meaning = meaning;
        this.kept = kept;
        this.data = data;
    }

    /**
     * @param directory of the index, kept between runs
     * @param sizes to measure at, ascending
     * @param pieces sentences in Chinese to recombine
     * @param read real patents to index with the models; 0 for none
     */
    record Plan(Path directory, Path servers, Path data, List<Integer> sizes, int pieces, int read, int searches) {}

    /** The index and the vectors are kept for the next run; {@code -Dlistings.folder} and {@code -Dlistings.sizes} name others. */
    static void run(PrintStream out, Path directory, Path data, boolean full) throws IOException, InterruptedException {
        if (!Files.isDirectory(data)) {
            out.printf(
                    "%nlistings: no folder %s of real texts to recombine (name another with --data=FOLDER)%n",
                    data.toAbsolutePath().normalize());
            return;
        }
        String folder = System.getProperty(
                "listings.folder", directory.resolveSibling("bench-listings").toString());
        String sizes = System.getProperty("listings.sizes", full ? "100000,1000000" : "20000");
        Plan plan = new Plan(
                Path.of(folder),
                directory.resolve("servers"),
                data,
                Arrays.stream(sizes.split(",")).map(Integer::valueOf).sorted().toList(),
                full ? 2_400 : 1_200,
                Integer.getInteger("listings.read", full ? 300 : 60),
                Integer.getInteger("listings.searches", full ? 300 : 200));
        run(out, plan);
    }

    private static void run(PrintStream out, Plan plan) throws IOException, InterruptedException {
        long self = ProcessHandle.current().pid();
        long before = own(self);
        try (MeaningModels meaning = MeaningModels.open(EmbeddingModel.CURRENT, null);
                EmbeddedElasticsearch server = EmbeddedElasticsearch.start(
                        plan.servers(), plan.directory(), new EmbeddedElasticsearch.Options(HEAP, false));
                Rest5Client rest = Rest5Client.builder(server.httpUri()).build()) {
            out.printf(
                    "%nlistings: memory of its own taken by models and gloss at their start %,d MB%n",
                    own(self) - before);
            ElasticsearchClient client =
                    new ElasticsearchClient(new Rest5ClientTransport(rest, new Jackson3JsonpMapper()));
            VectorFiles kept = new VectorFiles(plan.directory().resolve("vectors"));
            new ListingsBench(out, server, client, meaning, kept, plan.data()).run(plan);
        }
    }

    private static Duration cpu(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new IllegalStateException("the system does not say what process " + pid + " takes"));
    }

    /** MB a process holds itself, without mapped files. */
    private static long own(long pid) throws IOException {
        System.gc();
        return ListingIndex.status(pid, "RssAnon") >> 10;
    }

    private void run(Plan plan) throws IOException, InterruptedException {
        PassageVectors vectors = new PassageVectors(gloss, meaning, kept);
        RealTexts real = RealTexts.read(data, vectors, plan.pieces());
        out.printf(
                "  recombined from %,d sentences and %,d titles of real patents%n",
                real.sentencesZh().size() + real.sentencesEn().size(),
                real.titlesZh().size() + real.titlesEn().size());
        GeneratedListings listings = new GeneratedListings(real);
        ReadModel model = ReadModel.of("marketplace", "bench-");
        ListingIndex index = new ListingIndex(client, server.httpUri(), model);
        index.open();
        if (plan.read() > 0) {
            new ModelIndexing(out, meaning, gloss, index).run(real.patents().subList(0, plan.read()));
        }
        MarketplaceDocuments documents =
                new MarketplaceDocuments(listings::organisation, PolicyFiles.read(), vectors, new SearchFields(gloss));
        MarketplaceQueries queries = new ElasticMarketplaceQueries(
                client,
                model,
                () -> new Freshness(Instant.EPOCH, Duration.ZERO),
                listings::organisation,
                PolicyFiles.read(),
                Clock.systemUTC(),
                new Retrieval(client, gloss, meaning, ScoreWeights.CURRENT),
                vectors);
        for (int size : plan.sizes()) {
            fill(index, listings, documents, size);
            search(index, queries, new SearchMix(real, DEMANDS, size), plan.searches());
        }
    }

    private void fill(ListingIndex index, GeneratedListings listings, MarketplaceDocuments documents, int size)
            throws IOException {
        int first = (int) index.count();
        long begun = System.nanoTime();
        long sending = 0;
        for (int from = first; from < size; from += BULK) {
            List<ObjectNode> bulk = IntStream.range(from, Math.min(size, from + BULK))
                    .mapToObj(listings::listing)
                    .map(listing -> documents.known(listing.events(), listing.vectors()))
                    .toList();
            long sent = System.nanoTime();
            index.send(index.name(), bulk);
            sending += System.nanoTime() - sent;
            if (from / 20_000 != (from + BULK) / 20_000) {
                System.err.printf(
                        "%,d listings, %.0f a second%n",
                        from + BULK, (from + BULK - first) / ((System.nanoTime() - begun) / 1e9));
            }
        }
        if (size > first) {
            index.flush();
            out.printf(
                    "%n%,d listings more indexed with known vectors: %,.0f a second, of the time in bulks alone %,.0f (one sender)%n",
                    size - first,
                    (size - first) / ((System.nanoTime() - begun) / 1e9),
                    (size - first) / (sending / 1e9));
        }
    }

    private void search(ListingIndex index, MarketplaceQueries queries, SearchMix mix, int count)
            throws IOException, InterruptedException {
        // every search is asked once only: an answer the server has kept would be measured instead of a search
        Asked asked = new Asked(queries, mix);
        asked.prepare(0, count / 2);
        asked.prepare(ONE, count);
        asked.prepare(FOUR, 2 * count);
        Load.run(2, 0, count / 2, 60, asked::ask);
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        long[] times = new long[count];
        Load.Result bare = Load.run(
                1, BARE, count, 60, i -> bare(index.name(), mix.search(i).text()));
        Duration before = cpu(server.pid());
        Duration ours = cpu(ProcessHandle.current().pid());
        Load.Result one = Load.run(1, ONE, count, 100, i -> {
            long begun = System.nanoTime();
            asked.ask(i);
            times[i - ONE] = System.nanoTime() - begun;
        });
        int done = one.times().sorted().length;
        double searching = cpu(server.pid()).minus(before).toMillis() / (double) done;
        double reading = cpu(ProcessHandle.current().pid()).minus(ours).toMillis() / (double) done;
        Load.Result four = Load.run(CALLERS, FOUR, 2 * count, 60, asked::ask);
        out.printf(
                "%nsearch over %,d listings with vectors, milliseconds; load of the machine before it %.1f%n%36s %8s %8s %8s%n",
                index.count(), load, "", "p50", "p95", "p99");
        row("bare match of title and abstract", bare.times());
        row("page, one caller", one.times());
        for (SearchMix.Kind kind : SearchMix.Kind.values()) {
            long[] of = IntStream.range(0, count)
                    .filter(i -> mix.kind(ONE + i) == kind && times[i] > 0)
                    .mapToLong(i -> times[i])
                    .toArray();
            if (of.length > 0) {
                row("  " + kind.words(), Percentiles.of(of));
            }
        }
        row("page, %d callers".formatted(CALLERS), four.times());
        out.printf(
                "  %.1f searches a second by %d callers; page / bare at p95 %.1f%n",
                four.perSecond(),
                CALLERS,
                one.times().millis(0.95) / bare.times().millis(0.95));
        out.printf(
                "  a search takes %.0f ms of a core in the server, %.0f ms in this process (its models among them)%n",
                searching, reading);
        index.sizes(server.pid()).forEach(line -> out.printf("  %s%n", line));
        System.gc();
        out.printf(
                "  this process: heap %,d MB; %s%n",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
                ListingIndex.resident(ProcessHandle.current().pid()));
    }

    /** Searches with the places deep ones go on from, found before the time is taken. */
    private record Asked(MarketplaceQueries queries, SearchMix mix, Map<Integer, MarketplaceSearch> deep) {
        Asked(MarketplaceQueries queries, SearchMix mix) {
            this(queries, mix, new ConcurrentHashMap<>());
        }

        void prepare(int from, int count) throws InterruptedException {
            Load.run(2, from, count, 600, i -> {
                if (mix.kind(i) == SearchMix.Kind.DEEP) {
                    deep.put(i, mix.before(queries, i));
                }
            });
        }

        void ask(int i) {
            MarketplaceSearch search = deep.get(i);
            queries.search(search == null ? mix.search(i) : search);
        }
    }

    private void row(String name, Percentiles times) {
        out.printf("%36s %8.1f %8.1f %8.1f%n", name, times.millis(0.5), times.millis(0.95), times.millis(0.99));
    }

    /** The least a search could do: a match of two fields, twenty hits, nothing counted beyond what it takes. */
    private void bare(String index, String text) {
        Map<String, Object> query = text.isEmpty()
                ? Map.of("match_all", Map.of())
                : Map.of(
                        "multi_match",
                        Map.of("query", text, "fields", List.of("titleZh", "titleEn", "abstractZh", "abstractEn")));
        String body = ReadModelJson.MAPPER.writeValueAsString(Map.of("size", 20, "query", query));
        try {
            client.search(s -> s.index(index).withJson(new StringReader(body)), Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
