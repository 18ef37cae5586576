package org.openlicence.exchange.query.marketplace;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.index.ReadModel;
import org.openlicence.exchange.query.table.ReadModelJson;
import org.openlicence.exchange.shared.Shanghai;

/** Searches with a filter on ids, all in one request. */
final class ElasticMarketplaceMatches implements MarketplaceMatches {
    private final ElasticsearchClient client;
    private final ReadModel model;
    private final PolicyBook policies;
    private final Clock clock;

    ElasticMarketplaceMatches(ElasticsearchClient client, ReadModel model, PolicyBook policies, Clock clock) {
        this.client = client;
        this.model = model;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public boolean shows(String patentId, String listingId, long sequence) {
        try {
            MarketplaceDocument found = client.get(g -> g.index(model.alias()).id(patentId), MarketplaceDocument.class)
                    .source();
            return found != null && found.knows(listingId, sequence);
        } catch (IOException | ElasticsearchException e) {
            throw new MarketplaceUnavailable("the search index is not ready", e);
        }
    }

    @Override
    public List<Set<String>> matching(List<MarketplaceSearch> searches, Collection<String> patentIds) {
        if (searches.isEmpty() || patentIds.isEmpty()) {
            return searches.stream().map(search -> Set.<String>of()).toList();
        }
        LocalDate today = Shanghai.dayOf(clock.instant());
        int taxMonths = ElasticMarketplaceQueries.taxMonths(policies, today);
        var request = new MsearchRequest.Builder();
        for (MarketplaceSearch search : searches) {
            String body = ReadModelJson.MAPPER.writeValueAsString(
                    new SearchBody(search, today, taxMonths).matching(patentIds));
            request.searches(item -> item.header(header -> header.index(model.alias()))
                    .body(query -> query.withJson(new StringReader(body))));
        }
        try {
            client.indices().refresh(refresh -> refresh.index(model.alias()));
            return client.msearch(request.build(), Void.class).responses().stream()
                    .map(ElasticMarketplaceMatches::ids)
                    .toList();
        } catch (IOException | ElasticsearchException e) {
            throw new MarketplaceUnavailable("the search index is not ready", e);
        }
    }

    private static Set<String> ids(MultiSearchResponseItem<Void> item) {
        if (item.isFailure()) {
            throw new MarketplaceUnavailable(
                    "a saved search failed",
                    new IOException(item.failure().error().type()));
        }
        Set<String> ids = new HashSet<>();
        for (Hit<Void> hit : item.result().hits().hits()) {
            if (hit.id() != null) {
                ids.add(hit.id());
            }
        }
        return ids;
    }
}
