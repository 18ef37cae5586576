package org.openlicence.exchange.query.marketplace;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.index.IndexUnavailable;
import org.openlicence.exchange.query.index.ReadModel;
import org.openlicence.exchange.query.paging.QueryRefused;
import org.openlicence.exchange.query.retrieval.NearAmong;
import org.openlicence.exchange.query.retrieval.Question;
import org.openlicence.exchange.query.retrieval.Retrieval;
import org.openlicence.exchange.query.retrieval.Sought;
import org.openlicence.exchange.query.table.ReadModelJson;
import org.openlicence.exchange.shared.Shanghai;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Searches with a filter on ids, all in one request; nearness in meaning is asked before, search by search. */
final class ElasticMarketplaceMatches implements MarketplaceMatches {
    private static final Logger LOG = LoggerFactory.getLogger(ElasticMarketplaceMatches.class);

    private final ElasticsearchClient client;
    private final ReadModel model;
    private final PolicyBook policies;
    private final Clock clock;
    private final MarketplaceIndex index;
    private final RankedPatents ranked;
    private final NearAmong near;

    ElasticMarketplaceMatches(
            ElasticsearchClient client, ReadModel model, PolicyBook policies, Clock clock, Retrieval retrieval) {
        this.client = client;
        this.model = model;
        this.policies = policies;
        this.clock = clock;
        this.index = new MarketplaceIndex(client, model);
        this.ranked = new RankedPatents(retrieval, model, index);
        this.near = new NearAmong(client, retrieval);
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

    /** A body that could be made, and the place of its search. */
    private record Asked(int place, String body) {}

    @Override
    public List<Found> matching(List<MarketplaceSearch> searches, Collection<String> patentIds, double above) {
        List<Found> found = new ArrayList<>(Collections.nCopies(searches.size(), new Found(Set.of(), null)));
        if (searches.isEmpty() || patentIds.isEmpty()) {
            return found;
        }
        try {
            client.indices().refresh(refresh -> refresh.index(model.alias()));
        } catch (IOException | ElasticsearchException e) {
            throw new MarketplaceUnavailable("the search index is not ready", e);
        }
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < searches.size(); i++) {
            try {
                asked.add(
                        new Asked(i, ReadModelJson.MAPPER.writeValueAsString(body(searches.get(i), patentIds, above))));
            } catch (QueryRefused e) {
                found.set(i, Found.failed(e.code()));
            } catch (MarketplaceUnavailable e) {
                throw e;
            } catch (IndexUnavailable e) { // no fault of the search: all of them are asked by the next run
                throw new MarketplaceUnavailable("the search index is not ready", e);
            } catch (RuntimeException e) { // of a model or of one question: the others are asked all the same
                LOG.warn("a saved search cannot be asked", e);
                found.set(i, Found.failed(e.getClass().getSimpleName()));
            }
        }
        ask(asked, found);
        return found;
    }

    private Map<String, Object> body(MarketplaceSearch search, Collection<String> patentIds, double above) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        int taxMonths = ElasticMarketplaceQueries.taxMonths(policies, today);
        SearchBody plain = new SearchBody(search, today, taxMonths);
        Question question = ranked.question(search, plain.reading());
        if (question == null) {
            return plain.matching(patentIds);
        }
        Object across = WantedPatents.across(question, SearchBody.USUAL);
        Set<String> byMeaning = question.vectors().isEmpty() || namesAnOwner(search)
                ? Set.of()
                : near.of(question, market(plain), patentIds, above);
        return new SearchBody(search, today, taxMonths, across, byMeaning).matching(patentIds);
    }

    /** What can be taken today under the facets as chosen. */
    private Sought market(SearchBody body) {
        List<Object> filters = new ArrayList<>(body.chosenExcept(null));
        filters.add(SearchBody.term("availability", MarketplaceDocument.OPEN));
        return Sought.in(model.alias()).among(filters);
    }

    /** An owner's name is not looked for by what it may mean. */
    private boolean namesAnOwner(MarketplaceSearch search) {
        if (search.by() != Reading.AUTO || !OwnerNames.mayNameOne(search.text())) {
            return false;
        }
        Map<String, Object> named = SearchBody.term("ownerFolds", OwnerNames.folded(search.text()));
        var total = index.search(Map.of("size", 0, "track_total_hits", 1, "query", named))
                .hits()
                .total();
        return total != null && total.value() > 0;
    }

    private void ask(List<Asked> asked, List<Found> found) {
        if (asked.isEmpty()) {
            return;
        }
        var request = new MsearchRequest.Builder();
        for (Asked each : asked) {
            request.searches(item -> item.header(header -> header.index(model.alias()))
                    .body(query -> query.withJson(new StringReader(each.body()))));
        }
        try {
            List<MultiSearchResponseItem<Void>> answers =
                    client.msearch(request.build(), Void.class).responses();
            for (int i = 0; i < asked.size(); i++) {
                found.set(asked.get(i).place(), read(answers.get(i)));
            }
        } catch (ElasticsearchException e) {
            if (e.status() != 400) {
                throw new MarketplaceUnavailable("the search index is not ready", e);
            }
            refused(asked, found, e);
        } catch (IOException e) {
            throw new MarketplaceUnavailable("the search server does not answer", e);
        }
    }

    /** One of the searches is wrong: they are asked in halves until it is alone. */
    private void refused(List<Asked> asked, List<Found> found, ElasticsearchException e) {
        if (asked.size() == 1) {
            found.set(
                    asked.getFirst().place(),
                    Found.failed(String.valueOf(e.error().type())));
            return;
        }
        ask(asked.subList(0, asked.size() / 2), found);
        ask(asked.subList(asked.size() / 2, asked.size()), found);
    }

    /** No fault of what was asked. */
    private static boolean isAway(int status) {
        return status == 429 || status >= 500;
    }

    private static Found read(MultiSearchResponseItem<Void> item) {
        if (item.isFailure()) {
            ErrorResponse failure = item.failure();
            String type = String.valueOf(failure.error().type());
            if (isAway(failure.status())) {
                throw new MarketplaceUnavailable(
                        "the search index is not ready", new IndexUnavailable(failure.status() + " " + type, null));
            }
            return Found.failed(type);
        }
        Set<String> ids = new HashSet<>();
        for (Hit<Void> hit : item.result().hits().hits()) {
            if (hit.id() != null) {
                ids.add(hit.id());
            }
        }
        return new Found(ids, null);
    }
}
