package org.openlicence.exchange.match.process;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.institution.InstitutionCommand.OpenCreditCase;
import org.openlicence.exchange.institution.InstitutionId;
import org.openlicence.exchange.match.event.MatchEvent.MisconductReported;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;

/** A report of a broker becomes a credit case, which the market office decides (Law on Promoting Transformation art. 48). */
@ProcessingGroup("match-process-credit-case")
@DisallowReplay
public class WhenMisconductReportedThenOpenCreditCase {
    private final ExchangeCommands commands;
    private final Clock clock;

    public WhenMisconductReportedThenOpenCreditCase(ExchangeCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    public void on(MisconductReported event, @MessageIdentifier String eventId) {
        commands.send(new OpenCreditCase(
                InstitutionId.of(new OrganisationId(event.brokerId())),
                event.matchId() + "-" + event.number(),
                event.matchId(),
                event.kind(),
                Origin.following(eventId, clock.instant())));
    }
}
