package org.openlicence.exchange.query.outcome;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.elasticsearch.indices.IndexState;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Indices of labelled sets whose node died before it could delete them. */
final class LabelledLeftovers {
    /** A set is asked within minutes: an index of another day is used by nobody. */
    private static final Duration KEPT = Duration.ofDays(1);

    private LabelledLeftovers() {}

    /**
     * Deletes them.
     *
     * @param prefix what the names of all indices of labelled sets begin with, and of nothing else
     * @param now when the search server's clock says about the same; what is older than a day goes
     * @throws IOException while the search server does not answer
     */
    static void delete(ElasticsearchClient client, String prefix, Instant now) throws IOException {
        Map<String, IndexState> found = client.indices()
                .getSettings(s -> s.index(prefix + "*").allowNoIndices(true))
                .settings();
        List<String> old = found.entrySet().stream()
                .filter(each -> madeAt(each.getValue()).isBefore(now.minus(KEPT)))
                .map(Map.Entry::getKey)
                .toList();
        if (!old.isEmpty()) {
            client.indices().delete(d -> d.index(old).ignoreUnavailable(true));
        }
    }

    private static Instant madeAt(IndexState state) {
        IndexSettings settings = Objects.requireNonNull(state.settings(), "an index has settings");
        IndexSettings index = Objects.requireNonNull(settings.index(), "an index has settings");
        return Instant.ofEpochMilli(Objects.requireNonNull(index.creationDate(), "an index was made some day"));
    }
}
