package org.openlicence.exchange.alert;

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
import org.openlicence.exchange.alert.SubscriberCommand.ChangeSavedSearch;
import org.openlicence.exchange.alert.SubscriberCommand.DropSavedSearch;
import org.openlicence.exchange.alert.SubscriberCommand.SaveSearch;
import org.openlicence.exchange.alert.SubscriberCommand.StopWatching;
import org.openlicence.exchange.alert.SubscriberCommand.WatchPatent;
import org.openlicence.exchange.alert.event.SubscriberEvent;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Relation;

/** A person in one part played, and what it follows (订阅人). State table: docs/domain/alert.md */
@AggregateRoot
class Subscriber {
    @AggregateIdentifier
    private @Nullable String id;

    private SubscriberState state = SubscriberState.NEW;

    Subscriber() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(WatchPatent command, PatentRegister patents, PolicyBook policies) {
        authorise(command);
        return applied(command, SubscriberDecision.watch(state, command, patents, policies));
    }

    @CommandHandler
    CommandResult handle(StopWatching command, PolicyBook policies) {
        authorise(command);
        return applied(command, SubscriberDecision.stop(state, command, policies));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(SaveSearch command, SearchTexts texts, PolicyBook policies) {
        authorise(command);
        return applied(command, SubscriberDecision.save(state, command, texts, policies));
    }

    @CommandHandler
    CommandResult handle(ChangeSavedSearch command, SearchTexts texts, PolicyBook policies) {
        authorise(command);
        return applied(command, SubscriberDecision.change(state, command, texts, policies));
    }

    @CommandHandler
    CommandResult handle(DropSavedSearch command, SearchTexts texts, PolicyBook policies) {
        authorise(command);
        return applied(command, SubscriberDecision.drop(state, command, texts, policies));
    }

    @EventSourcingHandler
    void on(SubscriberEvent event) {
        id = event.aggregateId();
        state = SubscriberState.after(state, event);
    }

    /** The id is made of person and organisation: whose it is needs no event to tell. */
    private static void authorise(SubscriberCommand command) {
        boolean itself = SubscriberId.of(command.origin().actor()).equals(command.subscriberId());
        Authorisation.check(command, itself ? Set.of(Relation.ITSELF) : Set.of());
    }

    private static CommandResult applied(SubscriberCommand command, List<SubscriberEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }
}
