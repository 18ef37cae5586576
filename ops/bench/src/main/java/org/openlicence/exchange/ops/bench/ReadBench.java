package org.openlicence.exchange.ops.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.openlicence.exchange.query.marketplace.MarketplaceQueries;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;

/** From event to document, from document to page. */
final class ReadBench {
    private static final int BULK = 500;
    private static final int SAMPLE = 2_000;
    private static final long POLL = 10_000_000;

    private final World world;
    private final ElasticsearchClient client;
    private final MarketplaceQueries queries;
    private final String alias;
    private int imported;

    ReadBench(World world, ElasticsearchClient client, MarketplaceQueries queries, String alias) {
        this.world = world;
        this.client = client;
        this.queries = queries;
        this.alias = alias;
    }

    /** Acknowledged to found by a search. */
    void freshness(PrintStream out, int count) {
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            int n = 4_000_000 + i;
            String id = world.importPatent(n);
            String number = id.substring("pat_".length());
            long acknowledged = System.nanoTime();
            MarketplaceSearch search = MarketplaceSearch.of(number);
            while (queries.search(search).hits().stream()
                    .noneMatch(hit -> hit.patentId().equals(id))) {
                LockSupport.parkNanos(POLL);
            }
            nanos[i] = System.nanoTime() - acknowledged;
        }
        Percentiles times = Percentiles.of(nanos);
        out.printf("%nfreshness, acknowledged to found by a search, %d patents one after the other%n", count);
        out.printf("  p50 %,.0f ms, p95 %,.0f ms%n", times.millis(0.5), times.millis(0.95));
    }

    /** Fills the marketplace, then has its documents written once more by bare bulks. */
    void projection(PrintStream out, int documents, BacklogOf backlog) throws IOException, InterruptedException {
        long before = count(alias);
        Load.Result writing = Load.run(8, imported, documents, 900, world::importPatent);
        imported += documents;
        out.printf(
                "%nprojection%n  patents imported by commands            %,10.0f a second (8 callers, readers running)%n",
                writing.perSecond());
        backlog.run(out);
        List<Map<?, ?>> sample = sample();
        double bulk = bareBulk(sample, Math.min(documents, 20_000));
        out.printf("  bare _bulk of the same documents        %,10.0f a second%n", bulk);
        out.printf("  marketplace documents                   %,10d (before %,d)%n", count(alias), before);
    }

    /** Measures how fast the readers work off what is there. */
    @FunctionalInterface
    interface BacklogOf {
        void run(PrintStream out) throws InterruptedException;
    }

    /** The page's search with facets and highlight, beside the bare query. */
    void search(PrintStream out, int count) throws InterruptedException {
        Load.run(2, 0, count / 4, 60, i -> queries.search(MarketplaceSearch.of(Texts.query(i))));
        Load.Result bare = Load.run(1, 0, count, 120, i -> bareQuery(i, false));
        Load.Result counted = Load.run(1, 0, count, 120, i -> bareQuery(i, true));
        Load.Result page = Load.run(1, 0, count, 120, i -> queries.search(MarketplaceSearch.of(Texts.query(i))));
        Load.Result again = Load.run(1, 0, count, 120, i -> bareQuery(i, false));
        out.printf("%nsearch over %,d documents, one caller, milliseconds%n", count(alias));
        out.printf("%44s %8s %8s %8s%n", "", "p50", "p95", "p99");
        row(out, "bare query (title and abstract), top 20", bare.times());
        row(out, "the same, every hit counted", counted.times());
        row(out, "page: facets, highlight, exact count", page.times());
        row(out, "bare query again", again.times());
        out.printf(
                "  page / bare at p95: %.2f%n",
                page.times().millis(0.95)
                        / Math.max(bare.times().millis(0.95), again.times().millis(0.95)));
    }

    private static void row(PrintStream out, String name, Percentiles times) {
        out.printf("%44s %8.1f %8.1f %8.1f%n", name, times.millis(0.5), times.millis(0.95), times.millis(0.99));
    }

    private void bareQuery(int i, boolean counted) {
        String body = """
                {"size": 20, "track_total_hits": %s, "query": {"multi_match": {"query": "%s", "type": "most_fields", "minimum_should_match": "2<60%%",
                 "fields": ["titleZh", "titleEn", "abstractZh", "abstractEn"]}}}""".formatted(counted ? "true" : "10000", Texts.query(i));
        try {
            SearchResponse<?> found = client.search(s -> s.index(alias).withJson(new StringReader(body)), Map.class);
            if (found.hits().hits().isEmpty()) {
                throw new IllegalStateException("the bare query finds nothing");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("rawtypes") // the client wants the class of the document
    private List<Map<?, ?>> sample() throws IOException {
        client.indices().refresh(r -> r.index(alias));
        List<Map<?, ?>> sample = new ArrayList<>();
        for (Hit<Map> hit : client.search(s -> s.index(alias).size(SAMPLE), Map.class)
                .hits()
                .hits()) {
            sample.add(Objects.requireNonNull(hit.source()));
        }
        return sample;
    }

    private double bareBulk(List<Map<?, ?>> sample, int documents) throws IOException {
        String index = "bench-bare-bulk";
        var live = client.indices()
                .get(g -> g.index(alias))
                .indices()
                .values()
                .iterator()
                .next();
        client.indices()
                .create(c -> c.index(index)
                        .mappings(live.mappings())
                        .settings(s -> s.analysis(
                                        Objects.requireNonNull(live.settings()).index() == null
                                                ? live.settings().analysis()
                                                : live.settings().index().analysis())
                                .numberOfReplicas("0")));
        long begun = System.nanoTime();
        for (int from = 0; from < documents; from += BULK) {
            int first = from;
            BulkResponse answer = client.bulk(b -> {
                for (int i = first; i < Math.min(first + BULK, documents); i++) {
                    String id = "d" + i;
                    Map<?, ?> document = sample.get(i % sample.size());
                    b.operations(o -> o.index(x -> x.index(index).id(id).document(document)));
                }
                return b;
            });
            if (answer.errors()) {
                throw new IllegalStateException("bare bulk failed: "
                        + answer.items().stream()
                                .filter(item -> item.error() != null)
                                .findFirst());
            }
        }
        double rate = documents / ((System.nanoTime() - begun) / 1e9);
        client.indices().delete(d -> d.index(index));
        return rate;
    }

    private long count(String index) {
        try {
            client.indices().refresh(r -> r.index(index));
            return client.count(c -> c.index(index)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
