package org.openlicence.exchange.inventory;

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
import org.openlicence.exchange.inventory.InventoryCommand.AnswerPush;
import org.openlicence.exchange.inventory.InventoryCommand.ApproveByCollege;
import org.openlicence.exchange.inventory.InventoryCommand.ApproveByUniversity;
import org.openlicence.exchange.inventory.InventoryCommand.PushToEnterprises;
import org.openlicence.exchange.inventory.InventoryCommand.RecordInventory;
import org.openlicence.exchange.inventory.InventoryCommand.ReturnForRevision;
import org.openlicence.exchange.inventory.InventoryCommand.ReviseInventory;
import org.openlicence.exchange.inventory.InventoryCommand.SendInventoryForReview;
import org.openlicence.exchange.inventory.InventoryCommand.WithdrawInventory;
import org.openlicence.exchange.inventory.event.InventoryEvent;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Relation;

/** One patent in the inventory of one of its owners (专利盘点). State table: docs/domain/inventory.md */
@AggregateRoot
class Inventory {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable InventoryState state;

    Inventory() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(RecordInventory command, PatentRegister patents, PolicyBook policies) {
        Optional<PatentFacts> facts = patents.lockFacts(command.patentId());
        String organisation = command.origin().actor().organisationId();
        boolean owner = facts.map(known -> known.ownedBy(organisation)).orElse(true);
        Authorisation.check(command, owner ? Set.of(Relation.PATENTEE) : Set.of());
        return applied(command, RecordDecision.record(state, command, facts, policies));
    }

    @CommandHandler
    CommandResult handle(ReviseInventory command, PolicyBook policies) {
        return applied(command, RecordDecision.revise(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(SendInventoryForReview command, PolicyBook policies) {
        return applied(command, RecordDecision.send(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ApproveByCollege command, PolicyBook policies) {
        return applied(command, RecordDecision.college(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ApproveByUniversity command, PolicyBook policies) {
        return applied(command, RecordDecision.university(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ReturnForRevision command, PolicyBook policies) {
        return applied(command, RecordDecision.giveBack(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(
            PushToEnterprises command, PatentRegister patents, OrganisationDirectory directory, PolicyBook policies) {
        InventoryState now = authorised(command);
        PatentFacts facts = patents.lockFacts(now.patentId())
                .orElseThrow(() -> new IllegalStateException("patent register has no row for the patent of " + id));
        return applied(command, PushDecision.push(now, command, facts, directory, policies));
    }

    @CommandHandler
    CommandResult handle(AnswerPush command, PolicyBook policies) {
        return applied(command, PushDecision.answer(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(WithdrawInventory command, PolicyBook policies) {
        return applied(command, RecordDecision.withdraw(authorised(command), command, policies));
    }

    @EventSourcingHandler
    void on(InventoryEvent event) {
        id = event.aggregateId();
        state = InventoryState.after(state, event);
    }

    private InventoryState authorised(InventoryCommand command) {
        InventoryState now = state;
        if (now == null) {
            throw new IllegalStateException("an inventory record begins when it is recorded");
        }
        Authorisation.check(command, now.relationsOf(command.origin().actor()));
        return now;
    }

    private static CommandResult applied(InventoryCommand command, List<InventoryEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }
}
