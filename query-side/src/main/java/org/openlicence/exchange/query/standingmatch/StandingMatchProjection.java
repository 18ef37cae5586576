package org.openlicence.exchange.query.standingmatch;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.openlicence.exchange.demand.event.CallEvent.CallClosed;
import org.openlicence.exchange.demand.event.DemandEvent.DemandExpired;
import org.openlicence.exchange.demand.event.DemandEvent.DemandPublished;
import org.openlicence.exchange.demand.event.DemandEvent.DemandRenewed;
import org.openlicence.exchange.demand.event.DemandEvent.DemandWithdrawn;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.event.ListingEvent.ListingAnnounced;
import org.openlicence.exchange.listing.event.ListingEvent.ListingDrafted;
import org.openlicence.exchange.listing.event.ListingEvent.ListingEnded;
import org.openlicence.exchange.listing.event.ListingEvent.ListingExpired;
import org.openlicence.exchange.listing.event.ListingEvent.ListingResumed;
import org.openlicence.exchange.listing.event.ListingEvent.ListingSuspended;
import org.openlicence.exchange.listing.event.ListingEvent.ListingWithdrawn;
import org.openlicence.exchange.listing.event.ListingEvent.OwnerChanged;
import org.openlicence.exchange.match.event.MatchEvent.FeedbackGiven;
import org.openlicence.exchange.match.event.MatchEvent.MatchDeclined;
import org.openlicence.exchange.match.event.MatchEvent.MatchProposed;
import org.openlicence.exchange.patent.event.PatentEvent.OwnersChanged;
import org.openlicence.exchange.patent.event.PatentEvent.PatentImported;
import org.openlicence.exchange.patent.event.PatentEvent.PatentRegistered;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.sheet.event.SheetEvent.TechnologyDescribed;
import org.springframework.stereotype.Component;

/**
 * Tests a listing against all open demands when it opens or anything of it changes, and a demand against all open listings when it
 * is published. Written in the processor's transaction; while the search server is away, the event waits.
 */
@Component
@ProcessingGroup("standing-match-v2")
class StandingMatchProjection {
    private final StandingMatcher matcher;
    private final StandingMatchTable table;
    private final StandingSources sources;
    private final EventHistory history;

    StandingMatchProjection(
            StandingMatcher matcher, StandingMatchTable table, StandingSources sources, EventHistory history) {
        this.matcher = matcher;
        this.table = table;
        this.sources = sources;
        this.history = history;
    }

    @EventHandler
    void on(ListingAnnounced event) {
        listing(event.listingId(), event.trace());
    }

    @EventHandler
    void on(ListingResumed event) {
        listing(event.listingId(), event.trace());
    }

    @EventHandler
    void on(ListingSuspended event) {
        patentOf(event.listingId()).ifPresent(matcher::withdraw);
    }

    @EventHandler
    void on(ListingWithdrawn event) {
        patentOf(event.listingId()).ifPresent(matcher::withdraw);
    }

    @EventHandler
    void on(ListingEnded event) {
        patentOf(event.listingId()).ifPresent(matcher::withdraw);
    }

    @EventHandler
    void on(ListingExpired event) {
        patentOf(event.listingId()).ifPresent(matcher::withdraw);
    }

    /** The former owner is told of no demand any more, and the new one of those that fit. */
    @EventHandler
    void on(OwnerChanged event) {
        listing(event.listingId(), event.trace());
    }

    @EventHandler
    void on(OwnersChanged event) {
        patent(event.patentId(), event.trace());
    }

    @EventHandler
    void on(PatentRegistered event) {
        patent(event.patentId(), event.trace());
    }

    @EventHandler
    void on(PatentImported event) {
        patent(event.patentId(), event.trace());
    }

    @EventHandler
    void on(TechnologyDescribed event) {
        patent(event.patentId(), event.trace());
    }

    @EventHandler
    void on(DemandPublished event) {
        demand(event.demandId(), event.trace());
    }

    @EventHandler
    void on(DemandRenewed event) {
        demand(event.demandId(), event.trace());
    }

    @EventHandler
    void on(DemandExpired event) {
        matcher.close(event.demandId());
    }

    @EventHandler
    void on(DemandWithdrawn event) {
        matcher.close(event.demandId());
    }

    @EventHandler
    void on(CallClosed event) {
        matcher.close(event.demandId());
    }

    @EventHandler
    void on(MatchDeclined event) {
        refused(event.matchId(), event.reason(), event.trace());
    }

    @EventHandler
    void on(FeedbackGiven event) {
        if (event.answerBy() == null && event.refusal() != null) {
            refused(event.matchId(), event.refusal(), event.trace());
        }
    }

    private void listing(String listingId, Trace trace) {
        patentOf(listingId).ifPresent(patentId -> patent(patentId, trace));
    }

    private void patent(String patentId, Trace trace) {
        sources.offered(patentId)
                .ifPresentOrElse(
                        offer -> matcher.offered(offer, trace.effectiveOn(), trace.occurredAt()),
                        () -> matcher.withdraw(patentId));
    }

    private void demand(String demandId, Trace trace) {
        sources.demand(demandId)
                .ifPresentOrElse(
                        demand -> matcher.wanted(demand, trace.effectiveOn(), trace.occurredAt()),
                        () -> matcher.close(demandId));
    }

    private void refused(String matchId, String reason, Trace trace) {
        MatchProposed proposal = sources.proposal(matchId)
                .orElseThrow(() -> new IllegalStateException("a match never proposed: " + matchId));
        table.refused(matchId, proposal.demandId(), proposal.patentId(), reason, true, trace.occurredAt());
        patent(proposal.patentId(), trace);
    }

    private Optional<String> patentOf(String listingId) {
        return history.of(new ListingId(listingId).value(), ListingEvent.class).stream()
                .filter(ListingDrafted.class::isInstance)
                .map(event -> ((ListingDrafted) event).patentId())
                .findFirst();
    }
}
