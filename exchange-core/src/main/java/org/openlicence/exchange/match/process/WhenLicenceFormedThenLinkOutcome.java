package org.openlicence.exchange.match.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.licence.event.LicenceBegun;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.FormationCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.match.MatchCommand.LinkOutcome;
import org.openlicence.exchange.match.MatchCommand.UnlinkOutcome;
import org.openlicence.exchange.match.MatchRegister;
import org.openlicence.exchange.match.OutcomeKind;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;

/**
 * Links a licence to the introduction that went before it. The same patent comes first; where none fits, the earliest
 * introduction of the two gets the credit. A licence without an introduction is nobody's business here.
 */
@ProcessingGroup("match-process-outcome")
@DisallowReplay
public class WhenLicenceFormedThenLinkOutcome {
    private final ExchangeCommands commands;
    private final MatchRegister register;
    private final EventHistory history;
    private final Clock clock;

    public WhenLicenceFormedThenLinkOutcome(
            ExchangeCommands commands, MatchRegister register, EventHistory history, Clock clock) {
        this.commands = commands;
        this.register = register;
        this.history = history;
        this.clock = clock;
    }

    @EventHandler
    public void on(LicenceFormed event, @MessageIdentifier String eventId) {
        LicenceBegun begun = begun(event.licenceId());
        introduced(begun, event.validFrom())
                .ifPresent(entry -> commands.send(new LinkOutcome(
                        entry.matchId(),
                        begun.listingId() == null ? OutcomeKind.CONTRACT : OutcomeKind.LICENCE,
                        event.licenceId(),
                        event.validFrom(),
                        begun.dueFen(),
                        Origin.following(eventId, clock.instant()))));
    }

    /** The licence had never formed: every introduction of the two is asked, the one linked to it gives it up. */
    @EventHandler
    public void on(FormationCorrected event, @MessageIdentifier String eventId) {
        LicenceBegun begun = begun(event.licenceId());
        register.concludedBetween(begun.takerId(), begun.licensorIds())
                .forEach(entry -> commands.send(new UnlinkOutcome(
                        entry.matchId(), event.licenceId(), Origin.following(eventId, clock.instant()))));
    }

    private Optional<MatchRegister.Entry> introduced(LicenceBegun begun, LocalDate day) {
        List<MatchRegister.Entry> running = register.introducedBetween(begun.takerId(), begun.licensorIds(), day);
        return running.stream()
                .filter(entry -> entry.patentId().equals(begun.patentId()))
                .findFirst()
                .or(() -> running.stream().findFirst());
    }

    private LicenceBegun begun(String licenceId) {
        return history.of(licenceId, LicenceEvent.class).stream()
                .filter(LicenceBegun.class::isInstance)
                .map(LicenceBegun.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a licence without beginning: " + licenceId));
    }
}
