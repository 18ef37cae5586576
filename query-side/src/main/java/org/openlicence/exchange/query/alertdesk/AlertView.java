package org.openlicence.exchange.query.alertdesk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person is told.
 *
 * @param searchId the saved search that found it; empty for a watched patent
 * @param listingId the offer; absent where it is about the right
 * @param readAt absent while it is unread
 */
public record AlertView(
        long alertId,
        String subscriberId,
        String personId,
        String organisationId,
        String searchId,
        AlertKind kind,
        String patentId,
        @Nullable String listingId,
        Instant happenedAt,
        @Nullable Instant readAt) {
    /** Topic of the mails about watched patents. */
    public static final String WATCH_LIST = "watch-list";

    /** What a mail about it can be stopped by. */
    public String topic() {
        return searchId.isEmpty() ? WATCH_LIST : searchId;
    }
}
