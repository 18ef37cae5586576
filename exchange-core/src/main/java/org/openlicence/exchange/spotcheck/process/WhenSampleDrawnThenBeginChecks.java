package org.openlicence.exchange.spotcheck.process;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.TakeIntoSample;
import org.openlicence.exchange.spotcheck.SpotCheckId;
import org.openlicence.exchange.spotcheck.event.DrawnCase;
import org.openlicence.exchange.spotcheck.event.Sampling;
import org.openlicence.exchange.spotcheck.event.SpotDrawEvent.SampleDrawn;

/** Every contract of a sample is to be checked. */
@ProcessingGroup("spotcheck-process-follow")
@DisallowReplay
public class WhenSampleDrawnThenBeginChecks {
    private final ExchangeCommands commands;
    private final CheckedCases cases;
    private final Clock clock;

    public WhenSampleDrawnThenBeginChecks(ExchangeCommands commands, CheckedCases cases, Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.clock = clock;
    }

    @EventHandler
    public void on(SampleDrawn event, @MessageIdentifier String eventId) {
        for (DrawnCase drawn : event.sample()) {
            commands.send(new TakeIntoSample(
                    SpotCheckId.of(new RegistrationId(drawn.registrationId())),
                    cases.of(drawn.registrationId()),
                    new Sampling(
                            event.drawId(),
                            event.algorithm(),
                            event.seed(),
                            event.populationHash(),
                            drawn.cause(),
                            drawn.score(),
                            drawn.reasons()),
                    Origin.following(eventId, clock.instant())));
        }
    }
}
