package org.openlicence.exchange.spotcheck;

import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.spotcheck.SpotDrawCommand.DrawSample;
import org.openlicence.exchange.spotcheck.event.SpotDrawEvent;
import org.openlicence.exchange.spotcheck.event.SpotDrawEvent.SampleDrawn;

/** The draw of a region and month; made once. */
@AggregateRoot
class SpotDraw {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable SampleDrawn drawn;

    SpotDraw() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(
            DrawSample command, DrawPopulation populations, OrganisationDirectory organisations, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        List<SpotDrawEvent> decided = DrawDecision.draw(drawn, command, populations, organisations, policies);
        decided.forEach(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }

    @EventSourcingHandler
    void on(SpotDrawEvent event) {
        id = event.aggregateId();
        drawn = switch (event) {
            case SampleDrawn e -> e;
        };
    }
}
