package org.openlicence.exchange.query.standingmatch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.openlicence.exchange.query.config.SearchServer;
import org.openlicence.exchange.query.index.IndexUnavailable;
import org.openlicence.exchange.query.retrieval.FindableText;
import org.openlicence.exchange.query.retrieval.PassageVectors;
import org.openlicence.exchange.query.retrieval.Question;
import org.openlicence.exchange.query.retrieval.Ranked;
import org.openlicence.exchange.query.retrieval.Retrieval;
import org.openlicence.exchange.query.retrieval.SearchFields;
import org.openlicence.exchange.query.retrieval.Sought;
import org.openlicence.exchange.query.retrieval.TextVectors;
import org.openlicence.exchange.query.table.ReadModelJson;
import org.openlicence.exchange.shared.ContentHash;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Open demands and open offers as they are found by words and by meaning. Holds nothing that is not in the tables: an index that
 * is lost, or was made with another mapping or other models, is filled again from them before it is asked.
 *
 * <p>Written and asked by one processing group only, which is at work on one node at a time. What was written is found by the
 * next question.
 */
@Component
class StandingIndex {
    /** Sides that are looked for. */
    enum Side {
        DEMANDS("standing-demands"),
        OFFERS("standing-offers");

        private final String index;

        Side(String index) {
            this.index = index;
        }
    }

    /** One of them as it is indexed. @param parties organisations whose own it is, which are never brought to themselves */
    record Entry(String id, Collection<String> parties, FindableText text, TextVectors vectors) {}

    /** Whoever can give all entries of a side, so that its index can be filled. */
    @FunctionalInterface
    interface Filling {
        /** @param after id of the last one given; empty for the first */
        List<Entry> next(String after);
    }

    private static final String PARTIES = "parties";

    private final ElasticsearchClient client;
    private final Retrieval retrieval;
    private final SearchFields fields;
    private final String prefix;
    private final String mapping;
    private final String version;
    private final Set<Side> ready = EnumSet.noneOf(Side.class);

    StandingIndex(
            ElasticsearchClient client,
            Retrieval retrieval,
            SearchFields fields,
            PassageVectors vectors,
            SearchServer server) {
        this.client = client;
        this.retrieval = retrieval;
        this.fields = fields;
        this.prefix = server.indexPrefix();
        this.mapping = mapping();
        this.version = ContentHash.of(mapping + vectors.models()).value().substring(0, 12);
    }

    private static String mapping() {
        ObjectNode mapping = (ObjectNode) ReadModelJson.MAPPER.readTree(SearchFields.mapping());
        ((ObjectNode) mapping.at("/mappings/properties")).putObject(PARTIES).put("type", "keyword");
        return mapping.toString();
    }

    /**
     * Makes sure a side can be asked.
     *
     * @throws IndexUnavailable while the server is away
     */
    synchronized void open(Side side, Filling filling) {
        if (ready.contains(side)) {
            return;
        }
        String alias = alias(side);
        String index = alias + "-" + version;
        call(() -> {
            if (!client.indices()
                    .existsAlias(e -> e.name(alias).index(index).ignoreUnavailable(true))
                    .value()) {
                Set<String> former = new TreeSet<>(client.indices()
                        .get(g -> g.index(alias + "-*").allowNoIndices(true).ignoreUnavailable(true))
                        .indices()
                        .keySet());
                for (String name : former) {
                    client.indices().delete(d -> d.index(name));
                }
                client.indices().create(c -> c.index(index).withJson(new StringReader(mapping)));
                client.cluster()
                        .health(h -> h.index(index)
                                .waitForStatus(HealthStatus.Yellow)
                                .timeout(Time.of(t -> t.time("30s"))));
                fill(index, filling);
                client.indices().putAlias(p -> p.index(index).name(alias));
            }
            return index;
        });
        ready.add(side);
    }

    private void fill(String index, Filling filling) throws IOException {
        List<Entry> entries = filling.next("");
        while (!entries.isEmpty()) {
            List<Entry> part = entries;
            BulkResponse answer = client.bulk(bulk -> {
                part.forEach(entry -> bulk.operations(
                        o -> o.index(x -> x.index(index).id(entry.id()).document(document(entry)))));
                return bulk;
            });
            if (answer.errors()) {
                throw failed(answer);
            }
            entries = filling.next(part.getLast().id());
        }
    }

    /** @throws IndexUnavailable while the server is away */
    void put(Side side, Entry entry) {
        call(() -> client.index(
                i -> i.index(alias(side)).requireAlias(true).id(entry.id()).document(document(entry))));
    }

    /** Of what is not there nothing is removed. @throws IndexUnavailable while the server is away */
    void remove(Side side, String id) {
        BulkResponse answer = call(() -> client.bulk(b ->
                b.operations(o -> o.delete(d -> d.index(alias(side)).id(id)))));
        if (answer.errors() && answer.items().getFirst().status() != 404) {
            throw failed(answer);
        }
    }

    private static IndexUnavailable failed(BulkResponse answer) {
        return new IndexUnavailable(
                String.valueOf(answer.items().stream()
                        .map(item -> item.error())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(error -> error.reason())
                        .orElse("not written")),
                null);
    }

    /**
     * Ids of those nearest to a question by words and by meaning, the nearest first.
     *
     * @param notOf organisations whose own are left out
     * @throws IndexUnavailable while the server is away
     */
    List<String> nearest(Side side, Question question, Collection<String> notOf, int most) {
        call(() -> client.indices().refresh(r -> r.index(alias(side))));
        List<?> filters = List.of(Map.of(
                "bool", Map.of("must_not", List.of(Map.of("terms", Map.of(PARTIES, List.copyOf(notOf)))))));
        try {
            return retrieval.rank(question, new Sought(alias(side), null, filters, null, Sought.MOST)).stream()
                    .map(Ranked::id)
                    .limit(most)
                    .toList();
        } catch (IndexUnavailable e) {
            forget();
            throw e;
        }
    }

    private Map<String, Object> document(Entry entry) {
        Map<String, Object> document = new LinkedHashMap<>(fields.of(entry.text(), entry.vectors()));
        document.put(PARTIES, List.copyOf(entry.parties()));
        return document;
    }

    private String alias(Side side) {
        return prefix + side.index;
    }

    /** The next event looks again whether the indices are there. */
    private synchronized void forget() {
        ready.clear();
    }

    private <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (IOException e) {
            forget();
            throw new IndexUnavailable("the search server does not answer", e);
        } catch (ElasticsearchException e) {
            forget();
            if (e.status() == 404 || e.status() == 429 || e.status() >= 500) {
                throw new IndexUnavailable(e.status() + " " + e.error().type(), e);
            }
            throw e;
        }
    }

    @FunctionalInterface
    private interface Call<T> {
        T run() throws IOException;
    }
}
