package org.openlicence.exchange.royalty.process;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.licence.LicenceCommand.EndLicence;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.BreachDeclared;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;

/** A licensor's notice of termination ends the licence (Civil Code art. 565). */
@ProcessingGroup("royalty-process-end-licence")
@DisallowReplay
public class WhenBreachDeclaredThenEndLicence {
    private final ExchangeCommands commands;
    private final Clock clock;

    public WhenBreachDeclaredThenEndLicence(ExchangeCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    public void on(BreachDeclared event, @MessageIdentifier String eventId) {
        commands.send(new EndLicence(
                new LicenceId(event.licenceId()),
                EndLicence.BREACH,
                event.endedOn(),
                Origin.following(eventId, clock.instant())));
    }
}
