package org.openlicence.exchange.ops.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openlicence.exchange.patent.event.PatentEvent.PatentImported;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.query.marketplace.MarketplaceDocuments;
import org.openlicence.exchange.query.retrieval.FindableText;
import org.openlicence.exchange.query.retrieval.Gloss;
import org.openlicence.exchange.query.retrieval.Language;
import org.openlicence.exchange.query.retrieval.Meaning;
import org.openlicence.exchange.query.retrieval.Passage;
import org.openlicence.exchange.query.retrieval.PassageVectors;
import org.openlicence.exchange.query.retrieval.Passages;
import org.openlicence.exchange.query.retrieval.SearchFields;
import org.openlicence.exchange.query.retrieval.VectorStore;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;
import tools.jackson.databind.node.ObjectNode;

/** Real patents whose every passage is read by the models: beside the models alone, and beside the same documents sent bare. */
final class ModelIndexing {
    private static final int BATCH = 50;
    private static final Trace TRACE = new Trace(
            Instant.parse("2026-05-07T02:00:00Z"),
            LocalDate.of(2026, 5, 7),
            "per_1",
            "org_a",
            List.of("PL-50"),
            "0123456789ab");
    private static final VectorStore NOTHING_KEPT = new VectorStore() {
        @Override
        public Map<String, byte[]> find(String model, Collection<String> textHashes) {
            return Map.of();
        }

        @Override
        public void keep(String model, Map<String, byte[]> vectors) {
            // every vector is made anew
        }
    };

    private final PrintStream out;
    private final Meaning meaning;
    private final Gloss gloss;
    private final ListingIndex index;

    ModelIndexing(PrintStream out, Meaning meaning, Gloss gloss, ListingIndex index) {
        this.out = out;
        this.meaning = meaning;
        this.gloss = gloss;
        this.index = index;
    }

    void run(List<RealTexts.Patent> patents) throws IOException {
        MarketplaceDocuments documents = new MarketplaceDocuments(
                id -> null,
                PolicyFiles.read(),
                new PassageVectors(gloss, meaning, NOTHING_KEPT),
                new SearchFields(gloss));
        String name = index.beside("bench-read");
        long begun = System.nanoTime();
        List<ObjectNode> made = new ArrayList<>();
        for (int from = 0; from < patents.size(); from += BATCH) {
            List<List<ExchangeEvent>> batch = new ArrayList<>();
            for (int i = from; i < Math.min(patents.size(), from + BATCH); i++) {
                batch.add(List.of(entered(i, patents.get(i))));
            }
            List<ObjectNode> part = documents.read(batch);
            index.send(name, part);
            made.addAll(part);
        }
        double indexing = seconds(begun);
        index.beside(name);
        begun = System.nanoTime();
        for (int from = 0; from < made.size(); from += BATCH) {
            index.send(name, made.subList(from, Math.min(made.size(), from + BATCH)));
        }
        double bare = seconds(begun);
        index.drop(name);
        Passages passages = new Passages(gloss);
        List<Passage> all = patents.stream()
                .flatMap(patent -> passages.of(FindableText.of(patent.title(), patent.body())).stream())
                .toList();
        begun = System.nanoTime();
        for (Language language : Language.values()) {
            meaning.passages(
                    language,
                    all.stream()
                            .filter(passage -> passage.language() == language)
                            .map(Passage::text)
                            .toList());
        }
        double alone = seconds(begun);
        out.printf(
                "%n%,d real patents, %,d passages, every one read by the models, one thread%n",
                patents.size(), all.size());
        out.printf("  indexed with the models    %8.1f documents a second%n", patents.size() / indexing);
        out.printf(
                "  the models alone           %8.1f passages a second, %.1f documents%n",
                all.size() / alone, patents.size() / alone);
        out.printf("  the same documents, bare   %8.1f a second by _bulk%n", patents.size() / bare);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static PatentImported entered(int n, RealTexts.Patent patent) {
        return new PatentImported(
                "pat_bench_read_" + n,
                null,
                "INVENTION",
                patent.title(),
                null,
                patent.body(),
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                "bench",
                TRACE);
    }
}
