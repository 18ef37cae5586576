package org.openlicence.exchange.query.marketplace;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
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
}
