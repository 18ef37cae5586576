package org.openlicence.exchange.ops.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.openlicence.exchange.ops.embedded.EmbeddedElasticsearch;
import org.openlicence.exchange.query.marketplace.JudgedMarketplace;
import org.openlicence.exchange.query.retrieval.DictionaryGloss;
import org.openlicence.exchange.query.retrieval.EmbeddingModel;
import org.openlicence.exchange.query.retrieval.Gloss;
import org.openlicence.exchange.query.retrieval.Language;
import org.openlicence.exchange.query.retrieval.MeaningModels;
import org.openlicence.exchange.query.retrieval.ScoreWeights;
import org.openlicence.exchange.query.retrieval.measure.JudgedQuery;
import org.openlicence.exchange.query.retrieval.measure.JudgedSet;
import org.openlicence.exchange.query.retrieval.measure.JudgedSets;
import org.openlicence.exchange.query.retrieval.measure.JudgedSets.Written;
import org.openlicence.exchange.query.retrieval.measure.MeanWithInterval;
import org.openlicence.exchange.query.retrieval.measure.Ranker;
import org.openlicence.exchange.query.retrieval.measure.RankingFigures;

/**
 * How well the search finds, on every set of judgements there is: plain BM25 as the baseline, the exchange by words, by meaning
 * and as people use it, each with a confidence interval, and what is gained over the baseline query by query.
 */
final class RetrievalBench {
    /** Where a check-out has its own set, seen from the directory of the benchmark. */
    private static final Path OWN = Path.of("../../query-side/src/test/resources/retrieval");

    private static final Predicate<JudgedQuery> ALL = query -> true;
    private static final Predicate<JudgedQuery> ZH = trait("zh");
    private static final Predicate<JudgedQuery> EN = trait("en");

    private final PrintStream out;
    private final ElasticsearchClient client;
    private final VectorFiles vectors;
    private final Gloss gloss = DictionaryGloss.load();

    /** Needs no node: what is measured is the search, on an index of its own. */
    static void run(PrintStream out, EmbeddedElasticsearch server, Path vectors, Path data, boolean among)
            throws IOException {
        try (Rest5Client rest = Rest5Client.builder(server.httpUri()).build()) {
            ElasticsearchClient client =
                    new ElasticsearchClient(new Rest5ClientTransport(rest, new Jackson3JsonpMapper()));
            new RetrievalBench(out, client, vectors).run(data, among);
        }
    }

    private RetrievalBench(PrintStream out, ElasticsearchClient client, Path directory) throws IOException {
        this.out = out;
        this.client = client;
        this.vectors = new VectorFiles(directory);
    }

    /**
     * @param data folder with the sets of others; when it is not there, our own set is measured alone
     * @param among whether sets over English patents are searched among all of them, not only those they were made over
     */
    private void run(Path data, boolean among) throws IOException {
        try (MeaningModels meaning = MeaningModels.open(EmbeddingModel.CURRENT, null)) {
            JudgedMarketplace index = new JudgedMarketplace(client, gloss, meaning, vectors, "bench-retrieval-");
            if (!index.readsMeaning()) {
                throw new IllegalStateException("no figures without models: " + meaning.absence(Language.ZH) + ", "
                        + meaning.absence(Language.EN));
            }
            out.printf(
                    "%nretrieval, weights %s, models %s and %s; mean with its 95 %% interval%n",
                    ScoreWeights.CURRENT.version(), meaning.model(Language.ZH), meaning.model(Language.EN));
            own(index);
            if (!Files.isDirectory(data)) {
                out.printf(
                        "%nno folder %s: only our own set was measured (name another with --data=FOLDER)%n",
                        data.toAbsolutePath().normalize());
                return;
            }
            for (String name : JudgedSets.names(data)) {
                JudgedSet set = JudgedSets.of(data, name, among);
                Map<Ranker, RankingFigures> figures = measured(index, set, ALL);
                table(name + ", " + set.documents().size() + " documents", figures, ALL);
            }
        }
    }

    private void own(JudgedMarketplace index) throws IOException {
        for (Written written : Written.values()) {
            String over =
                    switch (written) {
                        case BOTH -> "listings in both languages";
                        case CHINESE -> "listings in Chinese only";
                        case ENGLISH -> "listings in English only";
                    };
            JudgedSet set = JudgedSets.own(OWN, written, false);
            Map<Ranker, RankingFigures> figures = measured(index, set, ALL);
            table("own, Chinese demands, " + over, figures, ZH);
            splits(figures, ZH);
            table("own, English demands, " + over, figures, EN);
            splits(figures, EN);
            JudgedSet former = JudgedSets.own(OWN, written, true);
            Map<Ranker, RankingFigures> before = new EnumMap<>(Ranker.class);
            for (Ranker ranker : List.of(Ranker.BASELINE, Ranker.FUSED)) {
                before.put(ranker, RankingFigures.of(former.queries(), index.rank(ranker, former.queries())));
            }
            table("own as first worded, Chinese demands, " + over, before, ZH);
            table("own as first worded, English demands, " + over, before, EN);
        }
    }

    private Map<Ranker, RankingFigures> measured(JudgedMarketplace index, JudgedSet set, Predicate<JudgedQuery> kind)
            throws IOException {
        long begun = System.nanoTime();
        index.fill(set.documents());
        double filled = (System.nanoTime() - begun) / 1e9;
        List<JudgedQuery> queries = set.queries(kind);
        Map<Ranker, RankingFigures> figures = new EnumMap<>(Ranker.class);
        begun = System.nanoTime();
        for (Ranker ranker : Ranker.values()) {
            figures.put(ranker, RankingFigures.of(queries, index.rank(ranker, queries)));
        }
        out.printf(
                "%n%s: %,d documents indexed in %.0f s, %,d searches in %.0f s%n",
                set.name(),
                set.documents().size(),
                filled,
                queries.size() * Ranker.values().length,
                (System.nanoTime() - begun) / 1e9);
        return figures;
    }

    private void table(String name, Map<Ranker, RankingFigures> all, Predicate<JudgedQuery> kind) {
        Map<Ranker, RankingFigures> figures = new EnumMap<>(Ranker.class);
        all.forEach((ranker, each) -> figures.put(ranker, each.among(kind)));
        RankingFigures baseline = figures.get(Ranker.BASELINE);
        out.printf("%n%s, %d queries%n", name, baseline.queries().size());
        out.printf("  %-9s %-22s %-22s %-22s %-22s%n", "", "nDCG@10", "recall@100", "MRR@10", "best in first 3");
        for (Ranker ranker : figures.keySet()) {
            RankingFigures each = figures.get(ranker);
            out.printf(
                    "  %-9s %-22s %-22s %-22s %-22s%n",
                    ranker.name().toLowerCase(Locale.ROOT),
                    each.meanNdcg(),
                    each.meanRecall(),
                    each.meanReciprocalRank(),
                    each.meanHit());
        }
        RankingFigures fused = figures.get(Ranker.FUSED);
        double before = baseline.meanNdcg().mean();
        out.printf(
                "  fused over baseline: nDCG@10 %s, %s%n",
                MeanWithInterval.ofDifferences(fused.ndcg(), baseline.ndcg()),
                before == 0
                        ? "which found nothing"
                        : "%.2f times".formatted(fused.meanNdcg().mean() / before));
    }

    private void splits(Map<Ranker, RankingFigures> figures, Predicate<JudgedQuery> kind) {
        for (String name : List.of("same class", "other class", "shares words", "other words")) {
            RankingFigures baseline = figures.get(Ranker.BASELINE).among(kind.and(trait(name)));
            RankingFigures fused = figures.get(Ranker.FUSED).among(kind.and(trait(name)));
            out.printf(
                    "    %-13s %3d   fused nDCG@10 %s, best in first 3 %s; baseline %s%n",
                    name, fused.queries().size(), fused.meanNdcg(), fused.meanHit(), baseline.meanNdcg());
        }
    }

    private static Predicate<JudgedQuery> trait(String name) {
        return query -> query.traits().contains(name);
    }
}
