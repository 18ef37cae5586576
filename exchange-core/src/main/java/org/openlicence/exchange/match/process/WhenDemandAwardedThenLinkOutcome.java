package org.openlicence.exchange.match.process;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.demand.event.AwardEvent.AwardFailed;
import org.openlicence.exchange.demand.event.AwardEvent.DemandAwarded;
import org.openlicence.exchange.demand.event.CallEvent.SolutionSubmitted;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.DemandDrafted;
import org.openlicence.exchange.match.MatchCommand.LinkOutcome;
import org.openlicence.exchange.match.MatchCommand.UnlinkOutcome;
import org.openlicence.exchange.match.MatchRegister;
import org.openlicence.exchange.match.OutcomeKind;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;

/** Links the award of a demand to the introduction of demander and solver: for this demand first, otherwise the earliest. */
@ProcessingGroup("match-process-award")
@DisallowReplay
public class WhenDemandAwardedThenLinkOutcome {
    private final ExchangeCommands commands;
    private final MatchRegister register;
    private final EventHistory history;
    private final Clock clock;

    public WhenDemandAwardedThenLinkOutcome(
            ExchangeCommands commands, MatchRegister register, EventHistory history, Clock clock) {
        this.commands = commands;
        this.register = register;
        this.history = history;
        this.clock = clock;
    }

    @EventHandler
    public void on(DemandAwarded event, @MessageIdentifier String eventId) {
        List<DemandEvent> past = history.of(event.demandId(), DemandEvent.class);
        for (String solutionId : event.solutionIds()) {
            SolutionSubmitted solution = solution(past, solutionId);
            List<MatchRegister.Entry> running = register.introducedBetween(
                    demander(past), List.of(solution.solverId()), event.trace().effectiveOn());
            Optional<MatchRegister.Entry> first = running.stream()
                    .filter(entry -> event.demandId().equals(entry.demandId()))
                    .findFirst()
                    .or(() -> running.stream().findFirst());
            first.ifPresent(entry -> commands.send(new LinkOutcome(
                    entry.matchId(),
                    OutcomeKind.AWARD,
                    reference(event.demandId(), solutionId),
                    event.trace().effectiveOn(),
                    solution.priceFen(),
                    Origin.following(eventId, clock.instant()))));
        }
    }

    /** The award came to nothing: whichever introduction was linked to it gives it up. */
    @EventHandler
    public void on(AwardFailed event, @MessageIdentifier String eventId) {
        List<DemandEvent> past = history.of(event.demandId(), DemandEvent.class);
        String solver = solution(past, event.solutionId()).solverId();
        register.concludedBetween(demander(past), List.of(solver))
                .forEach(entry -> commands.send(new UnlinkOutcome(
                        entry.matchId(),
                        reference(event.demandId(), event.solutionId()),
                        Origin.following(eventId, clock.instant()))));
    }

    /** A demand may have several awards, so the solution is named too. */
    private static String reference(String demandId, String solutionId) {
        return demandId + "/" + solutionId;
    }

    private static String demander(List<DemandEvent> past) {
        return past.stream()
                .filter(DemandDrafted.class::isInstance)
                .map(event -> ((DemandDrafted) event).demanderId())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a demand without beginning"));
    }

    /** As it was handed in last. */
    private static SolutionSubmitted solution(List<DemandEvent> past, String solutionId) {
        return past.stream()
                .filter(SolutionSubmitted.class::isInstance)
                .map(SolutionSubmitted.class::cast)
                .filter(solution -> solution.solutionId().equals(solutionId))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("an award of a solution never handed in: " + solutionId));
    }
}
