package org.openlicence.exchange.licence.process;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.licence.LicenceCommand.EndLicence;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.LicenceRegister;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.event.PatentEvent.RightEnded;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;

/** No licence outlives its right (Civil Code art. 865): when the right ends, its awaited and running licences do. */
@ProcessingGroup("licence-process-end-licences")
@DisallowReplay
public class WhenRightEndedThenEndLicences {
    private final ExchangeCommands commands;
    private final LicenceRegister licences;
    private final Clock clock;

    public WhenRightEndedThenEndLicences(ExchangeCommands commands, LicenceRegister licences, Clock clock) {
        this.commands = commands;
        this.licences = licences;
        this.clock = clock;
    }

    @EventHandler
    public void on(RightEnded event, @MessageIdentifier String eventId) {
        Origin origin = Origin.following(eventId, clock.instant());
        for (LicenceId licenceId : licences.openLicencesOf(new PatentId(event.patentId()))) {
            commands.send(new EndLicence(licenceId, event.reason(), event.endedOn(), origin));
        }
    }
}
