package org.openlicence.exchange.query.alertdesk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.alert.AlertFrequency;

/**
 * What one person follows in one part played. For itself only.
 *
 * @param version sequence of the last event shown; the ETag
 * @param watched in the order they were put on the list
 * @param searches in the order they were saved
 */
public record SubscriberView(
        String subscriberId,
        long version,
        String personId,
        String organisationId,
        List<Watched> watched,
        List<SavedSearch> searches,
        Instant changedAt) {
    public SubscriberView {
        watched = List.copyOf(watched);
        searches = List.copyOf(searches);
    }

    /** @param since what happens from then on is told */
    public record Watched(String patentId, Instant since) {}

    /**
     * @param wordsHash of name and query, kept beside the log
     * @param since offers announced from then on are told; the last change of the search
     */
    public record SavedSearch(
            String searchId, String wordsHash, AlertFrequency frequency, Instant savedAt, Instant since) {}

    public boolean watches(String patentId) {
        return watched.stream().anyMatch(each -> each.patentId().equals(patentId));
    }

    public Optional<SavedSearch> search(String searchId) {
        return searches.stream()
                .filter(each -> each.searchId().equals(searchId))
                .findFirst();
    }
}
