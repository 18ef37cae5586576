package org.openlicence.exchange.query.alertdesk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.event.ListingEvent.ListingAnnounced;
import org.openlicence.exchange.listing.event.ListingEvent.ListingDrafted;
import org.openlicence.exchange.listing.event.ListingEvent.ListingEnded;
import org.openlicence.exchange.listing.event.ListingEvent.ListingExpired;
import org.openlicence.exchange.listing.event.ListingEvent.ListingResumed;
import org.openlicence.exchange.listing.event.ListingEvent.ListingSuspended;
import org.openlicence.exchange.listing.event.ListingEvent.ListingWithdrawn;
import org.openlicence.exchange.listing.event.ListingEvent.TermsRevised;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.event.PatentEvent.RightEnded;
import org.openlicence.exchange.query.alertdesk.Alerts.News;
import org.openlicence.exchange.query.alertdesk.AnnouncedOffers.Offer;
import org.openlicence.exchange.query.marketplace.PatentOfEvent;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells who watches a patent what became of it, and enters announced offers for the saved searches. A cause is named by its
 * event's place in the log, so a replay tells nothing that was told.
 */
@Component
@ProcessingGroup("alert-watch-v1")
class WatchProjection {
    private final SubscriberQueries subscribers;
    private final Alerts alerts;
    private final AnnouncedOffers offers;
    private final PatentOfEvent patents;
    private final ObjectProvider<EventHistory> history;

    WatchProjection(
            SubscriberQueries subscribers,
            Alerts alerts,
            AnnouncedOffers offers,
            PatentOfEvent patents,
            ObjectProvider<EventHistory> history) {
        this.subscribers = subscribers;
        this.alerts = alerts;
        this.offers = offers;
        this.patents = patents;
        this.history = history;
    }

    @EventHandler
    void on(ListingAnnounced e, @SequenceNumber long sequence) {
        String patent = patents.of(e);
        Instant at = e.trace().occurredAt();
        offers.enter(new Offer(e.listingId(), patent, sequence, at));
        List<SubscriberView> watching = watching(patent, at);
        if (!watching.isEmpty()) {
            OfferTerms before = offers.before(patent, at).map(this::terms).orElse(null);
            tell(watching, OfferChange.between(before, terms(e.listingId())), e, sequence, patent, e.listingId());
        }
    }

    @EventHandler
    void on(ListingWithdrawn e, @SequenceNumber long sequence) {
        tell(AlertKind.WITHDRAWN, e, sequence, e.listingId());
    }

    @EventHandler
    void on(ListingEnded e, @SequenceNumber long sequence) {
        tell(AlertKind.OFFER_ENDED, e, sequence, e.listingId());
    }

    @EventHandler
    void on(ListingExpired e, @SequenceNumber long sequence) {
        tell(AlertKind.OFFER_ENDED, e, sequence, e.listingId());
    }

    @EventHandler
    void on(ListingSuspended e, @SequenceNumber long sequence) {
        tell(AlertKind.SUSPENDED, e, sequence, e.listingId());
    }

    @EventHandler
    void on(ListingResumed e, @SequenceNumber long sequence) {
        tell(AlertKind.RESUMED, e, sequence, e.listingId());
    }

    @EventHandler
    void on(RightEnded e, @SequenceNumber long sequence) {
        tell(AlertKind.RIGHT_ENDED, e, sequence, null);
    }

    @EventHandler
    void on(LicenceFormed e, @SequenceNumber long sequence) {
        tell(AlertKind.LICENSED, e, sequence, null);
    }

    private void tell(AlertKind kind, ExchangeEvent event, long sequence, @Nullable String listingId) {
        String patent = patents.of(event);
        tell(watching(patent, event.trace().occurredAt()), kind, event, sequence, patent, listingId);
    }

    private void tell(
            List<SubscriberView> watching,
            AlertKind kind,
            ExchangeEvent event,
            long sequence,
            String patent,
            @Nullable String listingId) {
        Instant at = event.trace().occurredAt();
        String cause = event.aggregateId() + "/" + sequence;
        watching.forEach(to -> alerts.raise(new News(to, "", cause, kind, patent, listingId, at, at)));
    }

    /** Those who watched it when it happened. */
    private List<SubscriberView> watching(String patent, Instant at) {
        return subscribers.watching(patent).stream()
                .filter(view -> view.watched().stream()
                        .anyMatch(each ->
                                each.patentId().equals(patent) && !each.since().isAfter(at)))
                .toList();
    }

    /** The terms a listing was announced with: the last ones stated. */
    private @Nullable OfferTerms terms(String listingId) {
        Optional<OfferTerms> found = Optional.empty();
        for (ListingEvent event : history.getObject().of(listingId, ListingEvent.class)) {
            if (event instanceof ListingDrafted drafted) {
                found = Optional.of(drafted.terms());
            } else if (event instanceof TermsRevised revised) {
                found = Optional.of(revised.terms());
            }
        }
        return found.orElseThrow(() -> new IllegalStateException("a listing without terms: " + listingId));
    }
}
