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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.index.IndexUnavailable;
import org.openlicence.exchange.query.index.ReadModel;
import org.openlicence.exchange.query.retrieval.KeptQuestions;
import org.openlicence.exchange.query.retrieval.NearAmong;
import org.openlicence.exchange.query.retrieval.NearAmong.Among;
import org.openlicence.exchange.query.retrieval.Retrieval;
import org.openlicence.exchange.query.retrieval.Sought;
import org.openlicence.exchange.query.table.ReadModelJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Searches with a filter on ids, all in one request; the models and nearness in meaning are asked before, many at a time. */
final class ElasticMarketplaceMatches implements MarketplaceMatches {
    private static final Logger LOG = LoggerFactory.getLogger(ElasticMarketplaceMatches.class);

    /** Questions in one request: each is three legs for each of two languages. */
    private static final int NEAR_AT_ONCE = 20;

    private final ElasticsearchClient client;
    private final ReadModel model;
    private final NearAmong near;
    private final PreparedSearches prepared;

    ElasticMarketplaceMatches(
            ElasticsearchClient client,
            ReadModel model,
            PolicyBook policies,
            Clock clock,
            Retrieval retrieval,
            KeptQuestions questions) {
        this.client = client;
        this.model = model;
        MarketplaceIndex index = new MarketplaceIndex(client, model);
        this.near = new NearAmong(client, retrieval);
        this.prepared =
                new PreparedSearches(policies, clock, index, new RankedPatents(retrieval, model, index), questions);
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
        List<PreparedSearch> ready = near(prepared.of(searches, found), patentIds, above, found);
        List<Asked> asked = new ArrayList<>();
        for (PreparedSearch each : ready) {
            PreparedSearches.guarded(
                            each.place(), found, () -> ReadModelJson.MAPPER.writeValueAsString(each.body(patentIds)))
                    .ifPresent(body -> asked.add(new Asked(each.place(), body)));
        }
        ask(asked, found);
        return found;
    }

    /** Asks in groups what is near in meaning; a group that is refused is asked one by one, so that only the refused one fails. */
    private List<PreparedSearch> near(
            List<PreparedSearch> ready, Collection<String> patentIds, double above, List<Found> found) {
        List<PreparedSearch> all = new ArrayList<>(
                ready.stream().filter(each -> !each.asksMeaning()).toList());
        List<PreparedSearch> asking =
                ready.stream().filter(PreparedSearch::asksMeaning).toList();
        for (int from = 0; from < asking.size(); from += NEAR_AT_ONCE) {
            List<PreparedSearch> group = asking.subList(from, Math.min(asking.size(), from + NEAR_AT_ONCE));
            try {
                all.addAll(nearTogether(group, patentIds, above));
            } catch (IndexUnavailable e) {
                throw new MarketplaceUnavailable("the search index is not ready", e);
            } catch (RuntimeException e) {
                LOG.warn("nearness of saved searches is asked one by one", e);
                for (PreparedSearch each : group) {
                    PreparedSearches.guarded(each.place(), found, () -> nearTogether(List.of(each), patentIds, above))
                            .ifPresent(all::addAll);
                }
            }
        }
        return all;
    }

    private List<PreparedSearch> nearTogether(List<PreparedSearch> group, Collection<String> patentIds, double above) {
        List<Set<String>> ids = near.of(
                group.stream()
                        .map(each -> new Among(Objects.requireNonNull(each.question()), market(each.plain())))
                        .toList(),
                patentIds,
                above);
        List<PreparedSearch> answered = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            answered.add(group.get(i).with(ids.get(i)));
        }
        return answered;
    }

    /** What can be taken today under the facets as chosen. */
    private Sought market(SearchBody body) {
        List<Object> filters = new ArrayList<>(body.chosenExcept(null));
        filters.add(SearchBody.term("availability", MarketplaceDocument.OPEN));
        return Sought.in(model.alias()).among(filters);
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
