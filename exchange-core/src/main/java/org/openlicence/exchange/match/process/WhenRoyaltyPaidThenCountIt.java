package org.openlicence.exchange.match.process;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.event.LicenceBegun;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.match.MatchCommand.CountRoyalty;
import org.openlicence.exchange.match.MatchRegister;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.ArrearsPaid;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyPaid;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Shanghai;

/** Counts what is paid later under a licence towards the introduction it came of; its contract says whether that bears commission. */
@ProcessingGroup("match-process-royalty")
@DisallowReplay
public class WhenRoyaltyPaidThenCountIt {
    private final ExchangeCommands commands;
    private final MatchRegister register;
    private final EventHistory history;
    private final Clock clock;

    public WhenRoyaltyPaidThenCountIt(
            ExchangeCommands commands, MatchRegister register, EventHistory history, Clock clock) {
        this.commands = commands;
        this.register = register;
        this.history = history;
        this.clock = clock;
    }

    @EventHandler
    public void on(RoyaltyPaid event, @MessageIdentifier String eventId) {
        count(event.royaltyId(), event.bankReference(), event.amountFen(), event.valueAt(), eventId);
    }

    /** The penalty is no part of what the licence costs. */
    @EventHandler
    public void on(ArrearsPaid event, @MessageIdentifier String eventId) {
        count(event.royaltyId(), event.bankReference(), event.principalFen(), event.valueAt(), eventId);
    }

    private void count(String royaltyId, String reference, long fen, Instant valueAt, String eventId) {
        LicenceId licence = new LicenceId("lic_" + royaltyId.substring("roy_".length()));
        List<LicenceBegun> begun = history.of(licence.value(), LicenceEvent.class).stream()
                .filter(LicenceBegun.class::isInstance)
                .map(LicenceBegun.class::cast)
                .toList();
        begun.stream()
                .flatMap(one -> register.concludedBetween(one.takerId(), one.licensorIds()).stream())
                .forEach(entry -> commands.send(new CountRoyalty(
                        entry.matchId(),
                        licence,
                        reference,
                        Money.ofFen(fen),
                        Shanghai.dayOf(valueAt),
                        Origin.following(eventId, clock.instant()))));
    }
}
