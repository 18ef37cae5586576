package org.openlicence.exchange.query.retrieval;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.index.IndexUnavailable;
import org.openlicence.exchange.query.table.ReadModelJson;

/** Puts legs to an index, several at once, and reads ids and columns of what they find. */
final class Legs {
    private final ElasticsearchClient client;
    private final String index;
    private final @Nullable String column;
    /** To tell which are preferred. */
    private final Set<String> least = new TreeSet<>();
    /** All that was asked for. */
    private final Set<String> all;

    Legs(ElasticsearchClient client, Sought sought) {
        this.client = client;
        this.index = sought.index();
        this.column = sought.column();
        if (sought.preferred() != null) {
            least.add(sought.preferred().column());
        }
        if (column != null) {
            least.add(column);
        }
        all = new TreeSet<>(least);
        all.addAll(sought.read());
    }

    /**
     * What one leg has found.
     *
     * @param scores by id, best first
     * @param columns of each id those that were read and have a value, the first value of each
     */
    record Found(Map<String, Double> scores, Map<String, Map<String, String>> columns) {}

    /**
     * What each leg has found, in its place, with the column that tells which are preferred.
     *
     * @throws IndexUnavailable while the server is away, overloaded, or its index is not there
     */
    List<Found> ask(List<Map<String, Object>> legs) {
        return ask(legs, least);
    }

    /** Scores of what each leg has found, in its place; errors as {@link #ask}. */
    List<Map<String, Double>> scores(List<Map<String, Object>> legs) {
        return ask(legs, column == null ? Set.of() : Set.of(column)).stream()
                .map(Found::scores)
                .toList();
    }

    /** A column of a hit takes as long to read as to find the hit. */
    private List<Found> ask(List<Map<String, Object>> legs, Set<String> columns) {
        if (legs.isEmpty()) {
            return List.of();
        }
        List<RequestItem> items = legs.stream()
                .map(leg -> ReadModelJson.MAPPER.writeValueAsString(withColumns(leg, columns)))
                .map(json -> RequestItem.of(item ->
                        item.header(header -> header.index(index)).body(body -> body.withJson(new StringReader(json)))))
                .toList();
        try {
            MsearchResponse<Void> answer = client.msearch(m -> m.searches(items), Void.class);
            List<Found> found = new ArrayList<>();
            for (MultiSearchResponseItem<Void> leg : answer.responses()) {
                if (leg.isFailure()) {
                    throw failed(leg.failure());
                }
                Map<String, Double> scores = new LinkedHashMap<>();
                Map<String, Map<String, String>> read = new HashMap<>();
                for (Hit<Void> hit : leg.result().hits().hits()) {
                    scores.put(id(hit), hit.score() == null ? 0 : hit.score());
                    read.put(id(hit), columns(hit, columns));
                }
                found.add(new Found(scores, read));
            }
            return found;
        } catch (IOException e) {
            throw new IndexUnavailable("the search server does not answer", e);
        } catch (ElasticsearchException e) {
            throw failed(e.response());
        }
    }

    /**
     * How documents score by each of some named clauses.
     *
     * @param scores by name, then by id; a document is missing under a name whose clause it does not meet
     * @param columns of each id all that were asked for and have a value
     */
    record Named(Map<String, Map<String, Double>> scores, Map<String, Map<String, String>> columns) {}

    /** Errors as {@link #ask}. */
    Named named(Map<String, Object> leg) {
        String json = ReadModelJson.MAPPER.writeValueAsString(withColumns(leg, all));
        try {
            SearchResponse<Void> answer = client.search(
                    s -> s.index(index).includeNamedQueriesScore(true).withJson(new StringReader(json)), Void.class);
            Map<String, Map<String, Double>> scores = new HashMap<>();
            Map<String, Map<String, String>> read = new HashMap<>();
            for (Hit<Void> hit : answer.hits().hits()) {
                read.put(id(hit), columns(hit, all));
                hit.matchedQueries()
                        .forEach((name, score) -> scores.computeIfAbsent(name, key -> new HashMap<>())
                                .put(id(hit), score));
            }
            return new Named(scores, read);
        } catch (IOException e) {
            throw new IndexUnavailable("the search server does not answer", e);
        } catch (ElasticsearchException e) {
            throw failed(e.response());
        }
    }

    private Map<String, Object> withColumns(Map<String, Object> leg, Set<String> columns) {
        Map<String, Object> read = new LinkedHashMap<>(leg);
        if (column != null) {
            read.put("stored_fields", "_none_");
        }
        if (!columns.isEmpty()) {
            read.put("docvalue_fields", columns);
        }
        return read;
    }

    private String id(Hit<Void> hit) {
        return Objects.requireNonNull(
                column == null ? hit.id() : value(hit.fields().get(column)), "id");
    }

    private static Map<String, String> columns(Hit<Void> hit, Set<String> columns) {
        Map<String, String> read = new HashMap<>();
        for (String name : columns) {
            String value = value(hit.fields().get(name));
            if (value != null) {
                read.put(name, value);
            }
        }
        return read;
    }

    private static @Nullable String value(@Nullable JsonData values) {
        return values == null ? null : values.to(String[].class)[0];
    }

    private static RuntimeException failed(ErrorResponse failure) {
        int status = failure.status();
        String reason =
                status + " " + failure.error().type() + ": " + failure.error().reason();
        return status == 404 || status == 429 || status >= 500
                ? new IndexUnavailable(reason, null)
                : new IllegalStateException(reason);
    }
}
