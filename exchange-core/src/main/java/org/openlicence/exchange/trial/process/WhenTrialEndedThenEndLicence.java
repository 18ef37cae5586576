package org.openlicence.exchange.trial.process;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.licence.LicenceCommand.EndLicence;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.trial.event.TrialEvent.TrialBreachDeclared;
import org.openlicence.exchange.trial.event.TrialEvent.TrialDeclined;
import org.openlicence.exchange.trial.event.TrialEvent.TrialLapsed;

/** A decline, a trial that nobody converted, and a licensor's notice of termination each end the licence. */
@ProcessingGroup("trial-process-end-licence")
@DisallowReplay
public class WhenTrialEndedThenEndLicence {
    private final ExchangeCommands commands;
    private final Clock clock;

    public WhenTrialEndedThenEndLicence(ExchangeCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    public void on(TrialDeclined event, @MessageIdentifier String eventId) {
        end(event.licenceId(), EndLicence.DECLINED, event.endedOn(), eventId);
    }

    @EventHandler
    public void on(TrialLapsed event, @MessageIdentifier String eventId) {
        end(event.licenceId(), EndLicence.DECLINED, event.endedOn(), eventId);
    }

    @EventHandler
    public void on(TrialBreachDeclared event, @MessageIdentifier String eventId) {
        end(event.licenceId(), EndLicence.BREACH, event.endedOn(), eventId);
    }

    private void end(String licenceId, String reason, LocalDate endedOn, String eventId) {
        commands.send(
                new EndLicence(new LicenceId(licenceId), reason, endedOn, Origin.following(eventId, clock.instant())));
    }
}
