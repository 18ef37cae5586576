package org.openlicence.exchange.query.marketplace;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.index.ReadModel;
import org.openlicence.exchange.query.table.ReadModelJson;

/** Puts a question to the index that serves. */
final class MarketplaceIndex {
    private final ElasticsearchClient client;
    private final ReadModel model;

    MarketplaceIndex(ElasticsearchClient client, ReadModel model) {
        this.client = client;
        this.model = model;
    }

    /**
     * @throws MarketplaceUnavailable while the server or the index does not answer
     * @throws ElasticsearchException when the question itself is wrong
     */
    SearchResponse<MarketplaceDocument> search(Map<String, Object> body) {
        return search(body, MarketplaceDocument.class);
    }

    /** The same, for a question that asks for a part of each document only. */
    <T> SearchResponse<T> search(Map<String, Object> body, Class<T> part) {
        String json = ReadModelJson.MAPPER.writeValueAsString(body);
        try {
            return client.search(s -> s.index(model.alias()).withJson(new StringReader(json)), part);
        } catch (IOException e) {
            throw new MarketplaceUnavailable("the search server does not answer", e);
        } catch (ElasticsearchException e) {
            if (e.status() == 404 || e.status() == 429 || e.status() >= 500) {
                throw new MarketplaceUnavailable("the search index is not ready", e);
            }
            throw e;
        }
    }

    /**
     * Several questions in one request, which the server works on side by side.
     *
     * @return in the order of the questions; null for one that failed, which is to be asked alone
     */
    List<@Nullable ResponseBody<MarketplaceDocument>> searchAll(List<Map<String, Object>> bodies) {
        List<RequestItem> items = bodies.stream()
                .map(ReadModelJson.MAPPER::writeValueAsString)
                .map(json -> RequestItem.of(item -> item.header(header -> header.index(model.alias()))
                        .body(body -> body.withJson(new StringReader(json)))))
                .toList();
        try {
            List<@Nullable ResponseBody<MarketplaceDocument>> answers = new ArrayList<>();
            for (MultiSearchResponseItem<MarketplaceDocument> item : client.msearch(
                            m -> m.searches(items), MarketplaceDocument.class)
                    .responses()) {
                answers.add(item.isFailure() ? null : item.result());
            }
            return answers;
        } catch (IOException e) {
            throw new MarketplaceUnavailable("the search server does not answer", e);
        } catch (ElasticsearchException e) {
            throw new MarketplaceUnavailable("the search index is not ready", e);
        }
    }
}
