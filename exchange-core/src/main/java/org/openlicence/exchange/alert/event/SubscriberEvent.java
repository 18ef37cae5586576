package org.openlicence.exchange.alert.event;

import org.axonframework.serialization.Revision;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What a person began and ceased to follow. The trace names person and organisation by their pseudonyms. */
public sealed interface SubscriberEvent extends ExchangeEvent {
    String subscriberId();

    @Override
    default String aggregateId() {
        return subscriberId();
    }

    @EventName("alert.PatentWatched")
    @Revision("1")
    record PatentWatched(String subscriberId, String patentId, Trace trace) implements SubscriberEvent {}

    @EventName("alert.WatchingStopped")
    @Revision("1")
    record WatchingStopped(String subscriberId, String patentId, Trace trace) implements SubscriberEvent {}

    /**
     * @param wordsHash SHA-256 of name and query, which are kept where they can be erased
     * @param frequency AT_ONCE or DAILY
     */
    @EventName("alert.SearchSaved")
    @Revision("1")
    record SearchSaved(String subscriberId, String searchId, String wordsHash, String frequency, Trace trace)
            implements SubscriberEvent {}

    /** Words, frequency or both are others now. */
    @EventName("alert.SavedSearchChanged")
    @Revision("1")
    record SavedSearchChanged(String subscriberId, String searchId, String wordsHash, String frequency, Trace trace)
            implements SubscriberEvent {}

    @EventName("alert.SavedSearchDropped")
    @Revision("1")
    record SavedSearchDropped(String subscriberId, String searchId, Trace trace) implements SubscriberEvent {}
}
