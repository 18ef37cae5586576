package org.openlicence.exchange.listing.process;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.openlicence.exchange.listing.ListingCommand;
import org.openlicence.exchange.listing.ListingEntry;
import org.openlicence.exchange.listing.ListingGuards;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.patent.event.PatentEvent;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;

/**
 * When the register changes, judges OL-02 to OL-06 for the patent's announced listing and shuts or reopens it; when the
 * right ends, ends the listing (Implementing Regulations art. 86; Patent Law arts 44, 47).
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
        PatentId patentId = new PatentId(event.patentId());
        Optional<ListingEntry> live = listings.liveListingOf(patentId);
        if (live.isEmpty()) {
            return;
        }
        ListingEntry listing = live.get();
        Origin origin = Origin.following(message.getIdentifier(), clock.instant());
        if (event instanceof PatentEvent.RightEnded ended) {
            commands.send(new ListingCommand.EndListing(listing.listingId(), ended.reason(), ended.endedOn(), origin));
            return;
        }
        if (!listing.status().openToTakers() && listing.status() != ListingStatus.SUSPENDED) {
            return;
        }
        List<String> bars = patents.facts(patentId)
                .map(facts -> ListingGuards.bars(facts, origin.day()))
                .orElseThrow(() -> new IllegalStateException("a listing without its patent: " + listing.listingId()));
        if (!bars.isEmpty()) {
            commands.send(new ListingCommand.SuspendListing(listing.listingId(), bars, origin));
        } else if (listing.status() == ListingStatus.SUSPENDED) {
            commands.send(new ListingCommand.ResumeListing(listing.listingId(), origin));
        }
    }
}
