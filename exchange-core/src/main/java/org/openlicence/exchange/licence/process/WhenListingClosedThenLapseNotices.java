package org.openlicence.exchange.licence.process;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.licence.LapseReason;
import org.openlicence.exchange.licence.LicenceCommand.LapseNotice;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.LicenceRegister;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.event.ListingEvent.ListingEnded;
import org.openlicence.exchange.listing.event.ListingEvent.ListingExpired;
import org.openlicence.exchange.listing.event.ListingEvent.ListingWithdrawn;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;

/**
 * A closed listing lets no further licence form, so its unpaid notices lapse; licences in force are untouched (Patent Law
 * art. 50(2)).
 *
 * <p>The lapse does not defeat a payment received before the closing day whose report is still on its way: such a report
 * forms the licence though the notice has lapsed, see docs/domain/licence.md. Where the gazette day is still to come, the
 * listing is open until then and nothing is sent: the due list asks again on that day with {@link #lapse}.
 */
@ProcessingGroup("licence-process-lapse-notices")
@DisallowReplay
public class WhenListingClosedThenLapseNotices {
    private final ExchangeCommands commands;
    private final LicenceRegister licences;
    private final Clock clock;

    public WhenListingClosedThenLapseNotices(ExchangeCommands commands, LicenceRegister licences, Clock clock) {
        this.commands = commands;
        this.licences = licences;
        this.clock = clock;
    }

    @EventHandler
    public void on(ListingWithdrawn event, @MessageIdentifier String eventId) {
        lapse(event, event.announcedOn(), eventId);
    }

    @EventHandler
    public void on(ListingEnded event, @MessageIdentifier String eventId) {
        lapse(event, event.endedOn(), eventId);
    }

    @EventHandler
    public void on(ListingExpired event, @MessageIdentifier String eventId) {
        lapse(event, event.expiredOn(), eventId);
    }

    private void lapse(ListingEvent event, LocalDate closedFrom, String eventId) {
        Origin origin = Origin.following(eventId, clock.instant());
        if (!origin.day().isBefore(closedFrom)) {
            lapse(new ListingId(event.listingId()), origin);
        }
    }

    /** Lapses what awaits payment under a listing that is closed by now. */
    public void lapse(ListingId listingId, Origin origin) {
        for (LicenceId licenceId : licences.openLicencesOf(listingId)) {
            commands.send(new LapseNotice(licenceId, LapseReason.LISTING_CLOSED.name(), origin));
        }
    }
}
