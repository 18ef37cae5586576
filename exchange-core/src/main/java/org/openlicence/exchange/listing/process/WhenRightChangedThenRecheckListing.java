package org.openlicence.exchange.listing.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.openlicence.exchange.listing.ListingCommand;
import org.openlicence.exchange.listing.ListingEntry;
import org.openlicence.exchange.listing.ListingGuards;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.patent.RightEnd;
import org.openlicence.exchange.patent.event.PatentEvent;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;

/**
 * When the register changes, judges OL-02 to OL-06 for the patent's announced listing and shuts or reopens it; when the
 * right ends or its life is over, ends the listing; when it goes to others, tells the listing (Implementing Regulations art. 86; Patent Law arts 42, 44, 47).
 *
 * <p>It only looks; the listing judges again under the register's lock, so a repeat or a stale look changes nothing.
 */
@ProcessingGroup("listing-process-right-changed")
@DisallowReplay
public class WhenRightChangedThenRecheckListing {
    private final ExchangeCommands commands;
    private final ListingRegister listings;
    private final PatentRegister patents;
    private final Clock clock;

    public WhenRightChangedThenRecheckListing(
            ExchangeCommands commands, ListingRegister listings, PatentRegister patents, Clock clock) {
        this.commands = commands;
        this.listings = listings;
        this.patents = patents;
        this.clock = clock;
    }

    @EventHandler
    public void on(PatentEvent event, EventMessage<?> message) {
        Origin origin = Origin.following(message.getIdentifier(), clock.instant());
        PatentId patentId = new PatentId(event.patentId());
        if (event instanceof PatentEvent.RightEnded ended) {
            listings.liveListingOf(patentId)
                    .ifPresent(listing -> commands.send(new ListingCommand.EndListing(
                            listing.listingId(), ended.reason(), ended.endedOn(), origin)));
        } else if (event instanceof PatentEvent.OwnersChanged changed) {
            List<String> here = changed.owners().stream()
                    .map(PatentOwner::organisationId)
                    .flatMap(Stream::ofNullable)
                    .toList();
            listings.liveListingOf(patentId)
                    .ifPresent(listing ->
                            commands.send(new ListingCommand.ChangeOwners(listing.listingId(), here, origin)));
        } else {
            recheck(patentId, origin);
        }
    }

    /** Judges the live listing of a patent as the register stands on the day of the origin. The due list asks too. */
    public void recheck(PatentId patentId, Origin origin) {
        ListingEntry listing = listings.liveListingOf(patentId).orElse(null);
        if (listing == null) {
            return;
        }
        PatentFacts facts = patents.facts(patentId)
                .orElseThrow(() -> new IllegalStateException("a listing without its patent: " + listing.listingId()));
        LocalDate expiresOn = facts.expiresOn();
        if (expiresOn != null && !origin.day().isBefore(expiresOn)) {
            commands.send(
                    new ListingCommand.EndListing(listing.listingId(), RightEnd.EXPIRED.name(), expiresOn, origin));
            return;
        }
        if (!listing.status().openToTakers() && listing.status() != ListingStatus.SUSPENDED) {
            return;
        }
        List<String> bars = ListingGuards.bars(facts, origin.day());
        if (!bars.isEmpty()) {
            commands.send(new ListingCommand.SuspendListing(listing.listingId(), bars, origin));
        } else if (listing.status() == ListingStatus.SUSPENDED) {
            commands.send(new ListingCommand.ResumeListing(listing.listingId(), origin));
        }
    }
}
