package org.openlicence.exchange.spotcheck.process;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.registration.FollowUpCommand.OpenRevocation;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.RevocationBasis;
import org.openlicence.exchange.registration.RevocationGround;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.CloseCheck;
import org.openlicence.exchange.spotcheck.SpotCheckId;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.ViolationFound;

/**
 * A violation opens the revocation for ground V1, on the inspection; the market office then hears the party and decides. Where
 * one is under way already, or the registration is gone, nothing is opened. Either way the check is closed.
 */
@ProcessingGroup("spotcheck-process-follow")
@DisallowReplay
public class WhenViolationFoundThenOpenRevocation {
    private final ExchangeCommands commands;
    private final CheckedCases cases;
    private final Clock clock;

    public WhenViolationFoundThenOpenRevocation(ExchangeCommands commands, CheckedCases cases, Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.clock = clock;
    }

    @EventHandler
    public void on(ViolationFound event, @MessageIdentifier String eventId) {
        Origin origin = Origin.following(eventId, clock.instant());
        if (cases.stands(event.registrationId())) {
            commands.send(new OpenRevocation(
                    new RegistrationId(event.registrationId()),
                    RevocationGround.V1,
                    RevocationBasis.INSPECTION,
                    event.checkId(),
                    event.reason(),
                    origin));
        }
        commands.send(new CloseCheck(new SpotCheckId(event.checkId()), origin));
    }
}
