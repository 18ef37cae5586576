package org.openlicence.exchange.query.alertdesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.alert.AlertFrequency;
import org.openlicence.exchange.alert.event.SubscriberEvent;
import org.openlicence.exchange.alert.event.SubscriberEvent.PatentWatched;
import org.openlicence.exchange.alert.event.SubscriberEvent.SavedSearchChanged;
import org.openlicence.exchange.alert.event.SubscriberEvent.SavedSearchDropped;
import org.openlicence.exchange.alert.event.SubscriberEvent.SearchSaved;
import org.openlicence.exchange.alert.event.SubscriberEvent.WatchingStopped;
import org.openlicence.exchange.query.alertdesk.SubscriberView.SavedSearch;
import org.openlicence.exchange.query.alertdesk.SubscriberView.Watched;

/** A subscriber's view after one more event. Pure. */
final class SubscriberFold {
    private SubscriberFold() {}

    static SubscriberView after(@Nullable SubscriberView before, SubscriberEvent event, long sequence) {
        Instant at = event.trace().occurredAt();
        List<Watched> watched = new ArrayList<>(before == null ? List.of() : before.watched());
        List<SavedSearch> searches = new ArrayList<>(before == null ? List.of() : before.searches());
        switch (event) {
            case PatentWatched e -> watched.add(new Watched(e.patentId(), at));
            case WatchingStopped e -> watched.removeIf(each -> each.patentId().equals(e.patentId()));
            case SearchSaved e ->
                searches.add(
                        new SavedSearch(e.searchId(), e.wordsHash(), AlertFrequency.valueOf(e.frequency()), at, at));
            case SavedSearchChanged e ->
                searches.replaceAll(each -> each.searchId().equals(e.searchId())
                        ? new SavedSearch(
                                e.searchId(),
                                e.wordsHash(),
                                AlertFrequency.valueOf(e.frequency()),
                                each.savedAt(),
                                each.wordsHash().equals(e.wordsHash()) ? each.since() : at)
                        : each);
            case SavedSearchDropped e ->
                searches.removeIf(each -> each.searchId().equals(e.searchId()));
        }
        return new SubscriberView(
                event.subscriberId(),
                sequence,
                event.trace().personId(),
                event.trace().organisationId(),
                watched,
                searches,
                at);
    }
}
