package org.openlicence.exchange.alert;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.alert.event.SubscriberEvent;
import org.openlicence.exchange.alert.event.SubscriberEvent.PatentWatched;
import org.openlicence.exchange.alert.event.SubscriberEvent.SavedSearchChanged;
import org.openlicence.exchange.alert.event.SubscriberEvent.SavedSearchDropped;
import org.openlicence.exchange.alert.event.SubscriberEvent.SearchSaved;
import org.openlicence.exchange.alert.event.SubscriberEvent.WatchingStopped;

/**
 * What a person follows now.
 *
 * @param searches by id
 * @param dropped ids that were used and are free for nothing else
 */
record SubscriberState(Set<String> watched, Map<String, Search> searches, Set<String> dropped) {
    static final SubscriberState NEW = new SubscriberState(Set.of(), Map.of(), Set.of());

    SubscriberState {
        watched = Set.copyOf(watched);
        searches = Map.copyOf(searches);
        dropped = Set.copyOf(dropped);
    }

    record Search(String wordsHash, String frequency) {}

    static SubscriberState after(@Nullable SubscriberState before, SubscriberEvent event) {
        SubscriberState now = before == null ? NEW : before;
        Set<String> watched = new HashSet<>(now.watched);
        Map<String, Search> searches = new HashMap<>(now.searches);
        Set<String> dropped = new HashSet<>(now.dropped);
        switch (event) {
            case PatentWatched e -> watched.add(e.patentId());
            case WatchingStopped e -> watched.remove(e.patentId());
            case SearchSaved e -> searches.put(e.searchId(), new Search(e.wordsHash(), e.frequency()));
            case SavedSearchChanged e -> searches.put(e.searchId(), new Search(e.wordsHash(), e.frequency()));
            case SavedSearchDropped e -> {
                searches.remove(e.searchId());
                dropped.add(e.searchId());
            }
        }
        return new SubscriberState(watched, searches, dropped);
    }
}
