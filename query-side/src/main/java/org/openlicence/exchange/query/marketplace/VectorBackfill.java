package org.openlicence.exchange.query.marketplace;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.index.ReadModel;
import org.openlicence.exchange.query.index.ReadModelRebuild;
import org.openlicence.exchange.query.retrieval.PassageVectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives patents the vectors they lack: those indexed while a model was absent, and those whose vectors other models or another
 * gloss have made. Until then they are found by their words.
 *
 * <p>A node that cannot read every language changes nothing, so that it never takes away what another has made. Several nodes
 * may work at once: what another has written meanwhile is left as it is.
 */
public final class VectorBackfill implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(VectorBackfill.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int BATCH = 50;

    private final ElasticsearchClient client;
    private final ReadModel model;
    private final ReadModelRebuild slots;
    private final PassageVectors vectors;
    private final IndexedPatents indexed;
    private @Nullable ScheduledExecutorService thread;
    private volatile long waiting;
    private volatile Set<String> told = Set.of();
    private boolean failing; // only the thread of the looks reads and writes it

    VectorBackfill(
            ElasticsearchClient client,
            ReadModel model,
            ReadModelRebuild slots,
            PassageVectors vectors,
            IndexedPatents indexed) {
        this.client = client;
        this.model = model;
        this.slots = slots;
        this.vectors = vectors;
        this.indexed = indexed;
    }

    /** How many patents lacked their vectors at the last look, for operators. */
    public long waiting() {
        return waiting;
    }

    /**
     * Completes all that are found; also for tests that do not want to wait for the next time.
     *
     * @return how many patents were written
     * @throws MarketplaceUnavailable while the index cannot be read or written
     */
    public long look() {
        String index = model.index(slots.state().live());
        long written = 0;
        Map<String, String> refused = new TreeMap<>();
        try {
            if (!vectors.readsAll()) {
                waiting = unread(index);
                return 0;
            }
            for (List<Hit<MarketplaceDocument>> found = lacking(index, refused.keySet());
                    !found.isEmpty();
                    found = lacking(index, refused.keySet())) {
                if (written == 0) {
                    LOG.info("{} patents have no vectors of {}: making them", waiting, vectors.models());
                }
                int before = refused.size();
                int now = write(index, found, refused);
                written += now;
                if (now == 0 && refused.size() == before) {
                    break; // others write the same documents; the next look finds what they leave
                }
            }
        } catch (IOException e) {
            throw new MarketplaceUnavailable("the search server does not answer", e);
        } catch (ElasticsearchException e) {
            throw new MarketplaceUnavailable("the search index is not ready", e);
        }
        if (!refused.keySet().equals(told)) {
            refused.forEach((id, reason) -> LOG.warn("The index refuses the vectors of {}: {}", id, reason));
            told = Set.copyOf(refused.keySet());
        }
        if (written > 0) {
            LOG.info("Vectors of {} patents made, {} lack theirs", written, waiting);
        }
        return written;
    }

    /** How many have no vectors of some language. Which models the others should be of is not known where one is absent. */
    private long unread(String index) throws IOException {
        Query none = Query.of(q ->
                q.bool(b -> b.should(s -> s.bool(n -> n.mustNot(m -> m.exists(e -> e.field("vectorsOf")))))
                        .should(s -> s.wildcard(w -> w.field("vectorsOf").value("none *")))
                        .should(s -> s.wildcard(w -> w.field("vectorsOf").value("* none *")))
                        .minimumShouldMatch("1")));
        return client.count(c -> c.index(index).query(none)).count();
    }

    /** The next of them, but for those refused at this look, which are waiting all the same. */
    private List<Hit<MarketplaceDocument>> lacking(String index, Set<String> refused) throws IOException {
        client.indices().refresh(r -> r.index(index));
        Query others = Query.of(q -> q.bool(b -> {
            b.mustNot(n -> n.term(t -> t.field("vectorsOf").value(vectors.models())));
            return refused.isEmpty() ? b : b.mustNot(n -> n.ids(i -> i.values(List.copyOf(refused))));
        }));
        SearchResponse<MarketplaceDocument> found = client.search(
                s -> s.index(index)
                        .size(BATCH)
                        .seqNoPrimaryTerm(true)
                        .trackTotalHits(t -> t.enabled(true))
                        .query(others),
                MarketplaceDocument.class);
        waiting = refused.size()
                + (found.hits().total() == null ? 0 : found.hits().total().value());
        return found.hits().hits();
    }

    /**
     * @param refused to which are added those the index refuses, with its reason
     * @return how many were written; a document changed meanwhile is not, its own change has brought the vectors
     */
    private int write(String index, List<Hit<MarketplaceDocument>> lacking, Map<String, String> refused)
            throws IOException {
        List<ObjectNode> documents = indexed.of(lacking.stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .toList());
        List<BulkOperation> operations = new ArrayList<>(lacking.size());
        for (int i = 0; i < lacking.size(); i++) {
            Hit<MarketplaceDocument> hit = lacking.get(i);
            ObjectNode document = documents.get(i);
            operations.add(BulkOperation.of(op -> op.index(c -> c.index(index)
                    .id(Objects.requireNonNull(hit.id()))
                    .document(document)
                    .ifSeqNo(Objects.requireNonNull(hit.seqNo()))
                    .ifPrimaryTerm(Objects.requireNonNull(hit.primaryTerm())))));
        }
        BulkResponse answer = client.bulk(b -> b.operations(operations));
        int written = 0;
        for (BulkResponseItem item : answer.items()) {
            if (item.error() == null) {
                written++;
            } else if (item.status() == 429 || item.status() >= 500 || item.status() == 403) {
                throw new MarketplaceUnavailable(
                        "the index takes nothing for now",
                        new IllegalStateException(
                                item.status() + " " + item.error().reason()));
            } else if (item.status() != 409) {
                refused.put(
                        Objects.requireNonNull(item.id()),
                        String.valueOf(item.error().reason()));
            }
        }
        return written;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            thread = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("vectors-" + model.name()).factory());
            thread.scheduleWithFixedDelay(this::lookQuietly, PAUSE.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** Says once that it cannot, not at every look. */
    private void lookQuietly() {
        try {
            look();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("Cannot complete vectors of patents now: {}", e.toString());
            }
            failing = true;
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
