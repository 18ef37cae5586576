package org.openlicence.exchange.query.marketplace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.retrieval.PassageVectors;
import org.openlicence.exchange.query.retrieval.SearchFields;
import org.openlicence.exchange.query.retrieval.TextVectors;
import org.openlicence.exchange.shared.ExchangeEvent;
import tools.jackson.databind.node.ObjectNode;

/** Documents of the marketplace as its projection would send them, made of events that are in no log: to measure the index. */
public final class MarketplaceDocuments {
    private final FoldSources sources;
    private final IndexedPatents indexed;

    /** @param organisations who an organisation id is; null while it is not entered */
    public MarketplaceDocuments(
            Function<String, OrganisationDirectory.@Nullable Entry> organisations,
            PolicyBook policies,
            PassageVectors vectors,
            SearchFields fields) {
        this.sources = new FoldSources(organisations, policies);
        this.indexed = new IndexedPatents(vectors, fields);
    }

    /** With vectors made by the models. @param patents events of each, in order, its entry first */
    public List<ObjectNode> read(List<List<ExchangeEvent>> patents) {
        return indexed.of(patents.stream().map(this::folded).toList());
    }

    /** With vectors that are known. @param events of one patent, in order, its entry first */
    public ObjectNode known(List<ExchangeEvent> events, TextVectors vectors) {
        return indexed.of(folded(events), vectors);
    }

    private MarketplaceDocument folded(List<ExchangeEvent> events) {
        Map<String, Long> sequences = new HashMap<>();
        MarketplaceDocument document = null;
        for (ExchangeEvent event : events) {
            long sequence = sequences.merge(event.aggregateId(), 0L, (before, first) -> before + 1);
            document = MarketplaceDocument.after(document, event, sequence, sources);
        }
        return Objects.requireNonNull(document, "a patent without events");
    }
}
