package org.openlicence.exchange.query.retrieval;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.index.IndexUnavailable;
import org.openlicence.exchange.query.table.ReadModelJson;

/** Several legs asked at once. */
final class Legs {
    private final ElasticsearchClient client;
    private final String index;
    private final @Nullable String column;

    /** @param column field with the ids; null to have them read from what the index stores, which takes longer than to find them */
    Legs(ElasticsearchClient client, String index, @Nullable String column) {
        this.client = client;
        this.index = index;
        this.column = column;
    }

    /**
     * Scores by id, best first, of each leg in its place.
     *
     * @throws IndexUnavailable while the server is away, overloaded, or its index is not there
     */
    List<Map<String, Double>> ask(List<Map<String, Object>> legs) {
        if (legs.isEmpty()) {
            return List.of();
        }
        List<RequestItem> items = legs.stream()
                .map(leg -> ReadModelJson.MAPPER.writeValueAsString(withColumn(leg)))
                .map(json -> RequestItem.of(item ->
                        item.header(header -> header.index(index)).body(body -> body.withJson(new StringReader(json)))))
                .toList();
        try {
            MsearchResponse<Void> answer = client.msearch(m -> m.searches(items), Void.class);
            List<Map<String, Double>> found = new ArrayList<>();
            for (MultiSearchResponseItem<Void> leg : answer.responses()) {
                if (leg.isFailure()) {
                    throw failed(leg.failure());
                }
                Map<String, Double> scores = new LinkedHashMap<>();
                for (Hit<Void> hit : leg.result().hits().hits()) {
                    scores.put(id(hit), hit.score() == null ? 0 : hit.score());
                }
                found.add(scores);
            }
            return found;
        } catch (IOException e) {
            throw new IndexUnavailable("the search server does not answer", e);
        } catch (ElasticsearchException e) {
            throw failed(e.response());
        }
    }

    private Map<String, Object> withColumn(Map<String, Object> leg) {
        if (column == null) {
            return leg;
        }
        Map<String, Object> read = new LinkedHashMap<>(leg);
        read.put("stored_fields", "_none_");
        read.put("docvalue_fields", List.of(column));
        return read;
    }

    private String id(Hit<Void> hit) {
        return column == null
                ? Objects.requireNonNull(hit.id())
                : Objects.requireNonNull(hit.fields().get(column), column).to(String[].class)[0];
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
