package org.openlicence.exchange.recordal.process;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.event.LicenceBegun;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.recordal.RecordalCommand.OpenRecordal;
import org.openlicence.exchange.recordal.RecordalId;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;

/** Starts the three-month clock of a licence's recordal (Implementing Regulations art. 15(2)). */
@ProcessingGroup("recordal-process-open")
@DisallowReplay
public class WhenLicenceFormedThenOpenRecordal {
    private final ExchangeCommands commands;
    private final EventHistory history;
    private final Clock clock;

    public WhenLicenceFormedThenOpenRecordal(ExchangeCommands commands, EventHistory history, Clock clock) {
        this.commands = commands;
        this.history = history;
        this.clock = clock;
    }

    @EventHandler
    public void on(LicenceFormed event, @MessageIdentifier String eventId) {
        LicenceBegun begun = history.of(event.licenceId(), LicenceEvent.class).stream()
                .filter(LicenceBegun.class::isInstance)
                .map(LicenceBegun.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a licence without beginning: " + event.licenceId()));
        LicenceId licenceId = new LicenceId(event.licenceId());
        commands.send(new OpenRecordal(
                RecordalId.of(licenceId),
                licenceId,
                begun.takerId(),
                begun.licensorIds(),
                event.validFrom(),
                event.recordalDueOn(),
                Origin.following(eventId, clock.instant())));
    }
}
