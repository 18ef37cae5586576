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
import org.openlicence.exchange.shared.UnknownAggregate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * No licence outlives its right (Civil Code art. 865): when the right ends, its awaited and running licences do. The register
 * may say so late, so those that are over are told, too: they may have ended earlier, or never formed.
 */
@ProcessingGroup("licence-process-end-licences")
@DisallowReplay
public class WhenRightEndedThenEndLicences {
    private static final Logger LOG = LoggerFactory.getLogger(WhenRightEndedThenEndLicences.class);

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
        for (LicenceId licenceId : licences.licencesOf(new PatentId(event.patentId()))) {
            end(new EndLicence(licenceId, event.reason(), event.endedOn(), origin));
        }
    }

    /** A contract signed a moment ago has no licence yet; forming it looks at the right itself. */
    private void end(EndLicence command) {
        try {
            commands.send(command);
        } catch (UnknownAggregate notFormedYet) {
            LOG.info("{} is signed and not formed yet", command.licenceId());
        }
    }
}
