package org.openlicence.exchange.query.outcome;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.config.SearchServer;
import org.openlicence.exchange.query.marketplace.JudgedMarketplace;
import org.openlicence.exchange.query.marketplace.MarketplaceUnavailable;
import org.openlicence.exchange.query.retrieval.Gloss;
import org.openlicence.exchange.query.retrieval.Language;
import org.openlicence.exchange.query.retrieval.Meaning;
import org.openlicence.exchange.query.retrieval.ScoreWeights;
import org.openlicence.exchange.query.retrieval.VectorStore;
import org.openlicence.exchange.query.retrieval.measure.JudgedQuery;
import org.openlicence.exchange.query.retrieval.measure.JudgedSet;
import org.openlicence.exchange.query.retrieval.measure.JudgedSets;
import org.openlicence.exchange.query.retrieval.measure.JudgedSets.Written;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Our own graded demands over invented listings, asked of the search in a marketplace of their own that is made for the purpose and
 * deleted after it: nobody who searches the marketplace finds them. Vectors of their texts are kept, so that only the first run makes
 * them.
 */
@Component
public class LabelledSet {
    private static final List<String> FILES = List.of("listings.jsonl", "demands.jsonl", "grades.csv");

    private final ElasticsearchClient client;
    private final SearchServer server;
    private final Gloss gloss;
    private final Meaning meaning;
    private final VectorStore vectors;
    private final @Nullable Path folder;
    private final Clock clock;

    LabelledSet(
            ElasticsearchClient client,
            SearchServer server,
            Gloss gloss,
            Meaning meaning,
            VectorStore vectors,
            @Value("${exchange.ranking.labelled-set:#{null}}") @Nullable Path folder,
            Clock clock) {
        this.client = client;
        this.server = server;
        this.gloss = gloss;
        this.meaning = meaning;
        this.vectors = vectors;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Makes the index and lets it be asked; it is deleted whatever comes of it, and at a later asking where the node dies meanwhile.
     *
     * @param use gets the searches, named by the ids of their demands, and a ranking of any weights over them, which asks each of them
     *     once
     * @throws MarketplaceUnavailable while the search index does not answer
     */
    void ask(BiConsumer<Searches, Function<ScoreWeights, Ranking>> use) {
        String prefix = server.indexPrefix() + "labelled-";
        var marketplace = new JudgedMarketplace(client, gloss, meaning, vectors, prefix + UUID.randomUUID() + "-");
        try {
            LabelledLeftovers.delete(client, prefix, clock.instant());
            JudgedSet set = read();
            try {
                marketplace.fill(set.documents());
                Map<String, JudgedQuery> queries =
                        set.queries().stream().collect(Collectors.toMap(JudgedQuery::id, Function.identity()));
                use.accept(searches(set), weights -> new Own(marketplace, weights, queries));
            } finally {
                marketplace.delete();
            }
        } catch (IOException | ElasticsearchException e) {
            throw new MarketplaceUnavailable("the labelled set cannot be asked", e);
        }
    }

    /** Whether meaning counts in both languages: by words alone all weights order alike, and a replay of them says nothing. */
    boolean readsMeaning() {
        return meaning.reads(Language.ZH) && meaning.reads(Language.EN);
    }

    /** @param parts by kind: language asked in, class of the answer as the asker's or not, words shared with it or not */
    record Searches(List<JudgedSearch> all, Map<String, List<JudgedSearch>> parts) {}

    private static Searches searches(JudgedSet set) {
        List<JudgedSearch> all = new ArrayList<>();
        Map<String, List<JudgedSearch>> parts = new TreeMap<>();
        for (JudgedQuery query : set.queries()) {
            JudgedSearch search = new JudgedSearch(query.id(), query.grades());
            all.add(search);
            query.traits()
                    .forEach(trait -> parts.computeIfAbsent(trait, kind -> new ArrayList<>())
                            .add(search));
        }
        return new Searches(all, parts);
    }

    private JudgedSet read() throws IOException {
        if (folder != null) {
            return JudgedSets.own(folder, Written.BOTH, false);
        }
        Path copy = Files.createTempDirectory("labelled-set");
        try {
            for (String file : FILES) {
                try (InputStream packed = LabelledSet.class.getResourceAsStream("/retrieval/" + file)) {
                    if (packed == null) {
                        throw new IOException("the labelled set is not packed: " + file);
                    }
                    Files.copy(packed, copy.resolve(file));
                }
            }
            return JudgedSets.own(copy, Written.BOTH, false);
        } finally {
            for (String file : FILES) {
                Files.deleteIfExists(copy.resolve(file));
            }
            Files.delete(copy);
        }
    }

    /** Demands by their ids, each asked once however many kinds it belongs to. */
    private record Own(
            JudgedMarketplace marketplace,
            ScoreWeights weights,
            Map<String, JudgedQuery> queries,
            Map<String, List<String>> found)
            implements Ranking {
        Own(JudgedMarketplace marketplace, ScoreWeights weights, Map<String, JudgedQuery> queries) {
            this(marketplace, weights, queries, new HashMap<>());
        }

        @Override
        public String version() {
            return weights.version();
        }

        @Override
        public List<String> best(String query, int places) {
            return found
                    .computeIfAbsent(
                            query, id -> marketplace.best(weights, Objects.requireNonNull(queries.get(id), id)))
                    .stream()
                    .limit(places)
                    .toList();
        }
    }
}
