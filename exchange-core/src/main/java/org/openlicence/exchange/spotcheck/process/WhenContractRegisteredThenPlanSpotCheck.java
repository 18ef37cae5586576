package org.openlicence.exchange.spotcheck.process;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.PlanSpotCheck;
import org.openlicence.exchange.spotcheck.SpotCheckId;

/** What was registered on a commitment is checked afterwards. */
@ProcessingGroup("spotcheck-process-follow")
@DisallowReplay
public class WhenContractRegisteredThenPlanSpotCheck {
    private final ExchangeCommands commands;
    private final CheckedCases cases;
    private final Clock clock;

    public WhenContractRegisteredThenPlanSpotCheck(ExchangeCommands commands, CheckedCases cases, Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.clock = clock;
    }

    @EventHandler
    public void on(ContractRegistered event, @MessageIdentifier String eventId) {
        String id = event.registrationId();
        if (cases.committed(id)) {
            commands.send(new PlanSpotCheck(
                    SpotCheckId.of(new RegistrationId(id)), cases.of(id), Origin.following(eventId, clock.instant())));
        }
    }
}
