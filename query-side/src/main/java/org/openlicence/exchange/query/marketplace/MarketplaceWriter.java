package org.openlicence.exchange.query.marketplace;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.index.IndexUnavailable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a batch of events into the documents of one index: one read of those that may exist, one bulk write.
 *
 * <p>Every write is conditional. A patent's first event creates; everything else replaces exactly the version it was folded
 * from. A node that was overtaken by another therefore loses, reads again, and finds its events known.
 */
final class MarketplaceWriter {
    private static final int MOST_ROUNDS = 8;
    private static final int MOST_NAMED = 1_000;

    private final ElasticsearchClient client;
    private final String index;
    private final FoldSources sources;
    private final IndexedPatents indexed;

    MarketplaceWriter(ElasticsearchClient client, String index, FoldSources sources, IndexedPatents indexed) {
        this.client = client;
        this.index = index;
        this.sources = sources;
        this.indexed = indexed;
    }

    private record Stored(MarketplaceDocument document, long seqNo, long primaryTerm) {}

    /**
     * @param changes events by patent, in order
     * @throws IndexUnavailable when the server is away, overloaded, or the same documents are written elsewhere all the time
     * @throws PoisonDocument when the index or the fold refuses documents; the others of the batch may have been written
     */
    void write(Map<String, List<Change>> changes) {
        Set<String> unnamed = new LinkedHashSet<>();
        Map<String, List<Change>> open = changes;
        for (int round = 0; round < MOST_ROUNDS && !open.isEmpty(); round++) {
            open = round(open, round == 0, unnamed);
        }
        // An owner entered between the look into the directory and the write would have found no document to complete.
        unnamed.removeIf(id -> sources.organisations().apply(id) == null);
        if (!unnamed.isEmpty()) {
            nameOwners(unnamed);
        }
        if (!open.isEmpty()) {
            throw new IndexUnavailable("documents written elsewhere all the time: " + open.keySet(), null);
        }
    }

    /**
     * Completes documents that were written before these organisations were entered. Most organisations are entered before
     * their patents, so that there is nothing to do.
     *
     * @throws IndexUnavailable when the server is away or overloaded
     */
    void nameOwners(Set<String> organisationIds) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            call(() -> client.indices().refresh(r -> r.index(index)));
            List<Hit<MarketplaceDocument>> hits = unnamed(organisationIds);
            if (hits.isEmpty()) {
                return;
            }
            // What another writer has changed meanwhile is found again, as it is then, in the next round.
            List<ObjectNode> named = indexed.of(hits.stream()
                    .map(hit -> OwnerFold.named(Objects.requireNonNull(hit.source()), sources))
                    .toList());
            List<BulkOperation> operations = new ArrayList<>(hits.size());
            for (int i = 0; i < hits.size(); i++) {
                Hit<MarketplaceDocument> hit = hits.get(i);
                operations.add(replacing(
                        Objects.requireNonNull(hit.id()),
                        named.get(i),
                        Objects.requireNonNull(hit.seqNo()),
                        Objects.requireNonNull(hit.primaryTerm())));
            }
            send(operations);
        }
        throw new IndexUnavailable("more patents of new owners than can be named at once: " + organisationIds, null);
    }

    private List<Hit<MarketplaceDocument>> unnamed(Set<String> organisationIds) {
        List<FieldValue> ids = organisationIds.stream().map(FieldValue::of).toList();
        return call(() -> client.search(
                        s -> s.index(index)
                                .size(MOST_NAMED)
                                .seqNoPrimaryTerm(true)
                                .query(q ->
                                        q.terms(t -> t.field("unnamedOwners").terms(v -> v.value(ids)))),
                        MarketplaceDocument.class))
                .hits()
                .hits();
    }

    /** @return what was overtaken by another writer */
    private Map<String, List<Change>> round(Map<String, List<Change>> changes, boolean first, Set<String> unnamed) {
        Map<String, Stored> stored = load(changes, first);
        Map<String, MarketplaceDocument> written = new LinkedHashMap<>();
        changes.forEach((patentId, events) -> {
            Stored before = stored.get(patentId);
            MarketplaceDocument after = fold(patentId, before == null ? null : before.document(), events);
            unnamed.addAll(after.unnamedOwners());
            if (before == null || after != before.document()) {
                written.put(patentId, after);
            }
        });
        List<BulkOperation> operations = operations(written, stored);
        Map<String, List<Change>> overtaken = new LinkedHashMap<>();
        for (String patentId : operations.isEmpty() ? Set.<String>of() : send(operations)) {
            overtaken.put(patentId, Objects.requireNonNull(changes.get(patentId)));
        }
        return overtaken;
    }

    private List<BulkOperation> operations(Map<String, MarketplaceDocument> written, Map<String, Stored> stored) {
        List<BulkOperation> operations = new ArrayList<>(written.size());
        Iterator<ObjectNode> documents =
                indexed.of(List.copyOf(written.values())).iterator();
        for (String patentId : written.keySet()) {
            ObjectNode document = documents.next();
            Stored before = stored.get(patentId);
            operations.add(
                    before == null
                            ? BulkOperation.of(op ->
                                    op.create(c -> c.index(index).id(patentId).document(document)))
                            : replacing(patentId, document, before.seqNo(), before.primaryTerm()));
        }
        return operations;
    }

    private BulkOperation replacing(String patentId, ObjectNode document, long seqNo, long primaryTerm) {
        return BulkOperation.of(op -> op.index(c ->
                c.index(index).id(patentId).document(document).ifSeqNo(seqNo).ifPrimaryTerm(primaryTerm)));
    }

    private MarketplaceDocument fold(String patentId, @Nullable MarketplaceDocument before, List<Change> events) {
        MarketplaceDocument document = before;
        try {
            for (Change change : events) {
                document = MarketplaceDocument.after(document, change.event(), change.sequence(), sources);
            }
        } catch (IllegalStateException e) {
            throw new PoisonDocument(Set.of(patentId), String.valueOf(e.getMessage()));
        }
        return Objects.requireNonNull(document);
    }

    private Map<String, Stored> load(Map<String, List<Change>> changes, boolean first) {
        List<String> ids = changes.entrySet().stream()
                .filter(entry -> !(first && entry.getValue().getFirst().begins()))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Stored> stored = new HashMap<>();
        if (ids.isEmpty()) {
            return stored;
        }
        MgetResponse<MarketplaceDocument> found =
                call(() -> client.mget(m -> m.index(index).ids(ids), MarketplaceDocument.class));
        for (MultiGetResponseItem<MarketplaceDocument> item : found.docs()) {
            if (item.isFailure()) {
                throw new IndexUnavailable(String.valueOf(item.failure().error().reason()), null);
            }
            GetResult<MarketplaceDocument> result = item.result();
            MarketplaceDocument document = result.source();
            if (result.found() && document != null) {
                stored.put(
                        result.id(),
                        new Stored(
                                document,
                                Objects.requireNonNull(result.seqNo()),
                                Objects.requireNonNull(result.primaryTerm())));
            }
        }
        return stored;
    }

    private Set<String> send(List<BulkOperation> operations) {
        BulkResponse response = call(() -> client.bulk(b -> b.operations(operations)));
        Set<String> overtaken = new LinkedHashSet<>();
        Set<String> refused = new LinkedHashSet<>();
        String reason = "";
        if (response.errors()) {
            for (BulkResponseItem item : response.items()) {
                ErrorCause error = item.error();
                if (error == null) {
                    continue;
                }
                if (item.status() == 409) {
                    overtaken.add(Objects.requireNonNull(item.id()));
                } else if (passes(item.status(), error)) {
                    throw new IndexUnavailable(item.status() + " " + error.type(), null);
                } else {
                    refused.add(Objects.requireNonNull(item.id()));
                    reason = error.type() + ": " + error.reason();
                }
            }
        }
        if (!refused.isEmpty()) {
            throw new PoisonDocument(refused, reason);
        }
        return overtaken;
    }

    /** Whether a failure is of the server and goes away by itself; a missing index comes back with the next look at it. */
    private static boolean passes(int status, ErrorCause error) {
        return status == 429
                || status >= 500
                || "index_not_found_exception".equals(error.type())
                || "cluster_block_exception".equals(error.type());
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (IOException e) {
            throw new IndexUnavailable("the search server does not answer", e);
        } catch (ElasticsearchException e) {
            if (passes(e.status(), e.error())) {
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
