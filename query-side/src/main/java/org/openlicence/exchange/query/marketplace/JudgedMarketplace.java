package org.openlicence.exchange.query.marketplace;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openlicence.exchange.query.index.ReadModel;
import org.openlicence.exchange.query.index.Slot;
import org.openlicence.exchange.query.retrieval.FindableText;
import org.openlicence.exchange.query.retrieval.Gloss;
import org.openlicence.exchange.query.retrieval.Language;
import org.openlicence.exchange.query.retrieval.Meaning;
import org.openlicence.exchange.query.retrieval.PassageVectors;
import org.openlicence.exchange.query.retrieval.Question;
import org.openlicence.exchange.query.retrieval.Retrieval;
import org.openlicence.exchange.query.retrieval.ScoreWeights;
import org.openlicence.exchange.query.retrieval.SearchFields;
import org.openlicence.exchange.query.retrieval.VectorStore;
import org.openlicence.exchange.query.retrieval.measure.JudgedQuery;
import org.openlicence.exchange.query.retrieval.measure.Ranker;
import org.openlicence.exchange.query.table.ReadModelJson;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.sheet.event.Wording;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents of a judged set as patents of a marketplace of their own, asked as its page asks: what is measured is what
 * people are served, with everything a page weighs, and nothing beside it.
 *
 * <p>No document has an offer, an owner or a number, so their order comes from their texts alone.
 */
public final class JudgedMarketplace {
    /** All text of a document once more, as a plain search server would index it. */
    private static final String PLAIN = "plain";

    private static final int BULK = 100;
    /** No document has a day, and no facet is chosen. */
    private static final LocalDate DAY = LocalDate.EPOCH;

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
    private final PassageVectors passages;
    private final ReadModel model;

    /** @param prefix of the names of its index and alias, which nothing else may have */
    public JudgedMarketplace(
            ElasticsearchClient client, Gloss gloss, Meaning meaning, VectorStore vectors, String prefix) {
        this.client = client;
        this.gloss = gloss;
        this.meaning = meaning;
        this.passages = new PassageVectors(gloss, meaning, vectors);
        this.model = ReadModel.of("marketplace", prefix);
    }

    /** Makes the index anew; vectors that are not kept are made, which takes nearly all of the time. */
    public void fill(Map<String, FindableText> documents) throws IOException {
        String index = model.index(Slot.BLUE);
        client.indices().delete(d -> d.index(index).ignoreUnavailable(true));
        ObjectNode mapping = (ObjectNode) ReadModelJson.MAPPER.readTree(model.mapping());
        ((ObjectNode) mapping.at("/mappings/properties"))
                .putObject(PLAIN)
                .put("type", "text")
                .put("analyzer", "standard");
        client.indices().create(c -> c.index(index).withJson(new StringReader(mapping.toString())));
        client.indices().putAlias(a -> a.index(index).name(model.alias()));
        IndexedPatents indexed = new IndexedPatents(passages, new SearchFields(gloss));
        List<Map.Entry<String, FindableText>> all = List.copyOf(new TreeMap<>(documents).entrySet());
        for (int from = 0; from < all.size(); from += BULK) {
            List<Map.Entry<String, FindableText>> part = all.subList(from, Math.min(all.size(), from + BULK));
            List<ObjectNode> made = indexed.of(part.stream()
                    .map(each -> patent(each.getKey(), each.getValue()))
                    .toList());
            for (int i = 0; i < made.size(); i++) {
                made.get(i).put(PLAIN, plain(part.get(i).getValue()));
            }
            send(index, made);
        }
        client.indices().refresh(r -> r.index(index));
    }

    private void send(String index, List<ObjectNode> documents) throws IOException {
        BulkResponse answer = client.bulk(bulk -> {
            for (ObjectNode document : documents) {
                String id = document.get("patentId").asString();
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

    /** What a listing says beyond title and abstract, its owner says in the technology sheet. */
    private static MarketplaceDocument patent(String id, FindableText text) {
        DocumentDraft draft = new DocumentDraft(id, Instant.EPOCH, Map.of());
        draft.titleZh = text.titleZh();
        draft.titleEn = text.titleEn();
        draft.abstractZh = text.abstractZh();
        draft.abstractEn = text.abstractEn();
        SheetFields sheet = SheetFields.of(sheet(text));
        draft.sheet = sheet.isEmpty() ? null : sheet;
        return draft.document();
    }

    private static SheetContent sheet(FindableText text) {
        return new SheetContent(
                new Wording(text.useZh(), text.useEn()),
                Wording.NONE,
                Wording.NONE,
                Wording.NONE,
                Wording.NONE,
                Wording.NONE,
                Wording.NONE,
                null,
                text.productsZh(),
                text.productsEn(),
                text.applicationsZh(),
                text.applicationsEn(),
                List.of());
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

    /**
     * What a ranker finds for each query, by query id, best first: the first page, of the most hits a page has.
     *
     * @throws IOException when the server does not answer
     */
    public Map<String, List<String>> rank(Ranker ranker, List<JudgedQuery> queries) throws IOException {
        ScoreWeights weights = ranker == Ranker.MEANING ? WITHOUT_WORDS : ScoreWeights.CURRENT;
        RankedPatents page = new RankedPatents(
                new Retrieval(client, gloss, meaning, weights), model, new MarketplaceIndex(client, model));
        Map<String, List<String>> ranked = new HashMap<>();
        for (JudgedQuery query : queries) {
            ranked.put(query.id(), ranker == Ranker.BASELINE ? baseline(query) : served(page, ranker, query));
        }
        return ranked;
    }

    private static List<String> served(RankedPatents page, Ranker ranker, JudgedQuery query) {
        String text = query.text();
        MarketplaceSearch search = new MarketplaceSearch(
                text.substring(0, Math.min(text.length(), MarketplaceSearch.MAX_TEXT)),
                ranker == Ranker.WORDS ? Reading.WORDS : Reading.AUTO,
                Map.of(),
                "",
                MarketplaceSearch.Sort.RELEVANCE,
                MarketplaceSearch.MAX_SIZE,
                null);
        Question question = Objects.requireNonNull(page.question(search, search.reading()), text);
        SearchBody worded = RankedPatents.served(question, search, DAY, 0);
        Retrieval.Found found = page.found(question, search, worded);
        WantedPatents.Across across = WantedPatents.across(question);
        SearchBody body = new SearchBody(search, DAY, 0, across, found.beside());
        return page.page(found, search, body, null).ids();
    }

    private List<String> baseline(JudgedQuery query) throws IOException {
        String body = ReadModelJson.MAPPER.writeValueAsString(Map.of(
                "size",
                MarketplaceSearch.MAX_SIZE,
                "_source",
                false,
                "query",
                Map.of("match", Map.of(PLAIN, query.text()))));
        List<String> ids = new ArrayList<>();
        for (Hit<Void> hit : client.search(s -> s.index(model.alias()).withJson(new StringReader(body)), Void.class)
                .hits()
                .hits()) {
            ids.add(Objects.requireNonNull(hit.id()));
        }
        return ids;
    }

    /** What the page shows first for a query, ordered by some weights, whatever serves; best first. */
    public List<String> best(ScoreWeights weights, JudgedQuery query) {
        var page = new RankedPatents(
                new Retrieval(client, gloss, meaning, weights), model, new MarketplaceIndex(client, model));
        return served(page, Ranker.FUSED, query);
    }

    /** Takes its index away. */
    public void delete() throws IOException {
        client.indices().delete(d -> d.index(model.index(Slot.BLUE)).ignoreUnavailable(true));
    }

    /** Whether meaning counts at all: without models the exchange goes by words alone, and its figures say nothing else. */
    public boolean readsMeaning() {
        return meaning.reads(Language.ZH) && meaning.reads(Language.EN);
    }
}
