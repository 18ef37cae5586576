package org.openlicence.exchange.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.sheet.SheetCommand.DescribeTechnology;
import org.openlicence.exchange.sheet.SheetCommand.ReviseDescription;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.sheet.event.SheetEvent;
import org.openlicence.exchange.sheet.event.SheetEvent.TechnologyDescribed;

/** What the owners of one patent tell the public about it. State table: docs/domain/sheet.md */
@AggregateRoot
class TechnologySheet {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable SheetContent content;

    TechnologySheet() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(DescribeTechnology command, PatentRegister patents, PolicyBook policies) {
        Optional<PatentFacts> facts = authorised(command, patents);
        return applied(command, DescriptionDecision.describe(content, command, facts.isPresent(), policies));
    }

    @CommandHandler
    CommandResult handle(ReviseDescription command, PatentRegister patents, PolicyBook policies) {
        authorised(command, patents);
        return applied(command, DescriptionDecision.revise(content, command, policies));
    }

    /** Whoever owns the patent when the command comes may write: a sheet goes with the right. */
    private static Optional<PatentFacts> authorised(SheetCommand command, PatentRegister patents) {
        Optional<PatentFacts> facts = patents.lockFacts(command.patentId());
        String organisation = command.origin().actor().organisationId();
        boolean owner = facts.map(known -> known.ownedBy(organisation)).orElse(true);
        Authorisation.check(command, owner ? Set.of(Relation.PATENTEE) : Set.of());
        return facts;
    }

    private static CommandResult applied(SheetCommand command, List<SheetEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }

    @EventSourcingHandler
    void on(SheetEvent event) {
        id = event.aggregateId();
        content = switch (event) {
            case TechnologyDescribed e -> e.content();
        };
    }
}
