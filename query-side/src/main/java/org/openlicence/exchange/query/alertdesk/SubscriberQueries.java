package org.openlicence.exchange.query.alertdesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.alertdesk.SubscriberView.Watched;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Subscribers by id, by patent watched, and those who have saved a search. */
@Repository
public class SubscriberQueries {
    private final DocumentTable<SubscriberView> subscribers;

    public SubscriberQueries(JdbcClient jdbc) {
        this.subscribers = table(jdbc);
    }

    static DocumentTable<SubscriberView> table(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc, "subscriber_desk", SubscriberView.class, SubscriberView::version, SubscriberQueries::columns);
    }

    /** What a person follows; empty while nothing ever was. */
    public Optional<SubscriberView> byId(String subscriberId) {
        return subscribers.find(subscriberId);
    }

    List<SubscriberView> watching(String patentId) {
        return subscribers.all("watched_ids @> array[:patent]::text[]", Map.of("patent", patentId));
    }

    /** Those with saved searches, in the order of their ids. @param after the last one seen; empty for the first */
    List<SubscriberView> searching(String after, int size) {
        return subscribers.all(
                "searching and id > :after order by id limit :size", Map.of("after", after, "size", size));
    }

    private static Map<String, @Nullable Object> columns(SubscriberView view) {
        return Map.of(
                "watched_ids", view.watched().stream().map(Watched::patentId).toList(),
                "searching", !view.searches().isEmpty(),
                "changed_at", view.changedAt());
    }
}
