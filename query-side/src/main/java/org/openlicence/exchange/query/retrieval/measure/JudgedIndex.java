package org.openlicence.exchange.query.retrieval.measure;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openlicence.exchange.query.retrieval.FindableText;
import org.openlicence.exchange.query.retrieval.Gloss;
import org.openlicence.exchange.query.retrieval.Language;
import org.openlicence.exchange.query.retrieval.Meaning;
import org.openlicence.exchange.query.retrieval.PassageVectors;
import org.openlicence.exchange.query.retrieval.Question;
import org.openlicence.exchange.query.retrieval.Ranked;
import org.openlicence.exchange.query.retrieval.Retrieval;
import org.openlicence.exchange.query.retrieval.ScoreWeights;
import org.openlicence.exchange.query.retrieval.SearchFields;
import org.openlicence.exchange.query.retrieval.Sought;
import org.openlicence.exchange.query.retrieval.TextVectors;
import org.openlicence.exchange.query.retrieval.VectorStore;
import org.openlicence.exchange.query.table.ReadModelJson;
import tools.jackson.databind.node.ObjectNode;

/** The documents of a judged set in an index of their own, found by the code people search with. */
public final class JudgedIndex {
    private static final String PLAIN = "plain";
    private static final int BULK = 100;
    private static final int DEEP = 200;
    private static final ScoreWeights WITHOUT_WORDS = new ScoreWeights(
            ScoreWeights.CURRENT.version(),
            ScoreWeights.CURRENT.meaning(),
            ScoreWeights.CURRENT.zh(),
            ScoreWeights.CURRENT.en(),
            0,
            0,
            ScoreWeights.CURRENT.leastZh(),
            ScoreWeights.CURRENT.leastEn(),
            ScoreWeights.CURRENT.behind());

    private final ElasticsearchClient client;
    private final Gloss gloss;
    private final Meaning meaning;
    private final VectorStore vectors;
    private final String index;

    public JudgedIndex(ElasticsearchClient client, Gloss gloss, Meaning meaning, VectorStore vectors, String index) {
        this.client = client;
        this.gloss = gloss;
        this.meaning = meaning;
        this.vectors = vectors;
        this.index = index;
    }

    /** Makes the index anew; vectors that are not kept are made, which takes nearly all of the time. */
    public void fill(Map<String, FindableText> documents) throws IOException {
        client.indices().delete(d -> d.index(index).ignoreUnavailable(true));
        ObjectNode mapping = (ObjectNode) ReadModelJson.MAPPER.readTree(SearchFields.mapping());
        ((ObjectNode) mapping.at("/mappings/properties"))
                .putObject(PLAIN)
                .put("type", "text")
                .put("analyzer", "standard");
        client.indices().create(c -> c.index(index).withJson(new StringReader(mapping.toString())));
        PassageVectors passages = new PassageVectors(gloss, meaning, vectors);
        SearchFields fields = new SearchFields(gloss);
        List<String> ids = documents.keySet().stream().sorted().toList();
        for (int from = 0; from < ids.size(); from += BULK) {
            List<String> part = ids.subList(from, Math.min(ids.size(), from + BULK));
            List<FindableText> texts = part.stream()
                    .map(id -> Objects.requireNonNull(documents.get(id)))
                    .toList();
            List<TextVectors> made = passages.of(texts);
            BulkResponse answer = client.bulk(bulk -> {
                for (int i = 0; i < part.size(); i++) {
                    String id = part.get(i);
                    Map<String, Object> document = new LinkedHashMap<>(fields.of(texts.get(i), made.get(i)));
                    document.put(PLAIN, plain(texts.get(i)));
                    bulk.operations(o -> o.index(x -> x.index(index).id(id).document(document)));
                }
                return bulk;
            });
            if (answer.errors()) {
                throw new IOException("not indexed: "
                        + answer.items().stream()
                                .filter(item -> item.error() != null)
                                .findFirst());
            }
        }
        client.indices().refresh(r -> r.index(index));
    }

    private static String plain(FindableText text) {
        return String.join(
                "\n",
                Stream.of(
                                Stream.of(
                                        text.titleZh(),
                                        text.titleEn(),
                                        text.useZh(),
                                        text.useEn(),
                                        text.abstractZh(),
                                        text.abstractEn()),
                                text.productsZh().stream(),
                                text.productsEn().stream())
                        .flatMap(parts -> parts)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    /** What a ranker finds for each query, by query id, best first. */
    public Map<String, List<String>> rank(Ranker ranker, List<JudgedQuery> queries) throws IOException {
        Map<String, List<String>> ranked = new HashMap<>();
        for (JudgedQuery query : queries) {
            ranked.put(query.id(), ranker == Ranker.BASELINE ? baseline(query) : product(ranker, query));
        }
        return ranked;
    }

    private List<String> product(Ranker ranker, JudgedQuery query) {
        Retrieval retrieval =
                new Retrieval(client, gloss, meaning, ranker == Ranker.MEANING ? WITHOUT_WORDS : ScoreWeights.CURRENT);
        Question question = retrieval.question(query.text(), ranker != Ranker.WORDS);
        return retrieval.rank(question, Sought.in(index)).stream()
                .map(Ranked::id)
                .toList();
    }

    private List<String> baseline(JudgedQuery query) throws IOException {
        String body = ReadModelJson.MAPPER.writeValueAsString(
                Map.of("size", DEEP, "_source", false, "query", Map.of("match", Map.of(PLAIN, query.text()))));
        List<String> ids = new ArrayList<>();
        for (Hit<Void> hit : client.search(s -> s.index(index).withJson(new StringReader(body)), Void.class)
                .hits()
                .hits()) {
            ids.add(Objects.requireNonNull(hit.id()));
        }
        return ids;
    }

    /** Whether meaning counts at all: without models the exchange goes by words alone, and its figures say nothing else. */
    public boolean readsMeaning() {
        return meaning.reads(Language.ZH) && meaning.reads(Language.EN);
    }
}
