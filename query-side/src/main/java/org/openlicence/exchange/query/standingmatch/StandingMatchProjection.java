package org.openlicence.exchange.query.standingmatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandRegister;
import org.openlicence.exchange.demand.RegisteredDemand;
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
import org.openlicence.exchange.match.MatchRefusal;
import org.openlicence.exchange.match.event.MatchEvent.FeedbackGiven;
import org.openlicence.exchange.match.event.MatchEvent.MatchDeclined;
import org.openlicence.exchange.match.event.MatchEvent.MatchProposed;
import org.openlicence.exchange.patent.event.PatentEvent.OwnersChanged;
import org.openlicence.exchange.patent.event.PatentEvent.PatentImported;
import org.openlicence.exchange.patent.event.PatentEvent.PatentRegistered;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.sheet.event.SheetEvent.TechnologyDescribed;
import org.springframework.stereotype.Component;

/**
 * Compares a listing with all open demands when it opens or its patent is entered anew, and a demand with all open listings
 * when it is published. Written in the processor's transaction; whoever wants to know of new ones asks, nobody is told here.
 */
@Component
@ProcessingGroup("standing-match-v1")
class StandingMatchProjection {
    /** Reasons that lie in the patent or its terms, not in this enterprise. */
    private static final Set<String> OF_THE_PATENT = Set.of(
            MatchRefusal.PRICE.name(),
            MatchRefusal.MATURITY.name(),
            MatchRefusal.SCOPE.name(),
            MatchRefusal.PAPERWORK.name());

    private final StandingMatchTable table;
    private final StandingSources sources;
    private final DemandRegister demands;
    private final EventHistory history;
    private final PolicyBook policies;

    StandingMatchProjection(
            StandingMatchTable table,
            StandingSources sources,
            DemandRegister demands,
            EventHistory history,
            PolicyBook policies) {
        this.table = table;
        this.sources = sources;
        this.demands = demands;
        this.history = history;
        this.policies = policies;
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
        patentOf(event.listingId()).ifPresent(table::withdraw);
    }

    @EventHandler
    void on(ListingWithdrawn event) {
        patentOf(event.listingId()).ifPresent(table::withdraw);
    }

    @EventHandler
    void on(ListingEnded event) {
        patentOf(event.listingId()).ifPresent(table::withdraw);
    }

    @EventHandler
    void on(ListingExpired event) {
        patentOf(event.listingId()).ifPresent(table::withdraw);
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
        table.close(event.demandId());
    }

    @EventHandler
    void on(DemandWithdrawn event) {
        table.close(event.demandId());
    }

    @EventHandler
    void on(CallClosed event) {
        table.close(event.demandId());
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
        Optional<OfferedTechnology> offered = sources.offered(patentId);
        if (offered.isEmpty()) {
            table.withdraw(patentId);
            return;
        }
        OfferedTechnology offer = offered.get();
        table.offer(offer);
        Comparison comparison = comparison(trace.effectiveOn());
        List<StandingMatch> found = demands.open().stream()
                .map(demand -> compared(comparison, demand, offer, trace.occurredAt()))
                .filter(Objects::nonNull)
                .toList();
        table.replace("patent_id", patentId, found);
    }

    private void demand(String demandId, Trace trace) {
        RegisteredDemand demand = demands.find(new DemandId(demandId))
                .filter(RegisteredDemand::open)
                .orElse(null);
        if (demand == null) {
            table.close(demandId);
            return;
        }
        Comparison comparison = comparison(trace.effectiveOn());
        List<StandingMatch> found = table.candidates(Comparison.wordsOf(demand.words())).stream()
                .map(offer -> compared(comparison, demand, offer, trace.occurredAt()))
                .filter(Objects::nonNull)
                .toList();
        table.replace("demand_id", demandId, found);
    }

    private void refused(String matchId, String reason, Trace trace) {
        MatchProposed proposal = sources.proposal(matchId)
                .orElseThrow(() -> new IllegalStateException("a match never proposed: " + matchId));
        if (OF_THE_PATENT.contains(reason)) {
            table.refused(matchId, proposal.patentId());
            patent(proposal.patentId(), trace);
        }
        if (proposal.demandId() != null) {
            table.find(proposal.demandId(), proposal.patentId()).ifPresent(match -> table.save(match.refused(reason)));
        }
    }

    private @Nullable StandingMatch compared(
            Comparison comparison, RegisteredDemand demand, OfferedTechnology offer, Instant at) {
        if (offer.ownerIds().contains(demand.demanderId())) {
            return null;
        }
        String cooperation = sources.cooperation(demand.demandId().value());
        StandingMatch match = comparison.of(demand, cooperation, offer, table.refusals(offer.patentId()), at);
        return comparison.worthShowing(match) ? match : null;
    }

    private Comparison comparison(LocalDate day) {
        return new Comparison(StandingFigures.on(day, policies));
    }

    private Optional<String> patentOf(String listingId) {
        return history.of(new ListingId(listingId).value(), ListingEvent.class).stream()
                .filter(ListingDrafted.class::isInstance)
                .map(event -> ((ListingDrafted) event).patentId())
                .findFirst();
    }
}
