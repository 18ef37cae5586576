package org.openlicence.exchange.dispute;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.dispute.DisputeCommand.AcceptSettlement;
import org.openlicence.exchange.dispute.DisputeCommand.AnswerDispute;
import org.openlicence.exchange.dispute.DisputeCommand.BringToCourt;
import org.openlicence.exchange.dispute.DisputeCommand.CloseDispute;
import org.openlicence.exchange.dispute.DisputeCommand.OpenDispute;
import org.openlicence.exchange.dispute.DisputeCommand.ProposeSettlement;
import org.openlicence.exchange.dispute.DisputeCommand.RecordMediation;
import org.openlicence.exchange.dispute.DisputeCommand.RequestMediation;
import org.openlicence.exchange.dispute.event.DisputeEvent;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.EventHistory;

/** A dispute over one licence (纠纷). State table: docs/domain/dispute.md */
@AggregateRoot
class Dispute {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable DisputeState state;

    Dispute() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(OpenDispute command, EventHistory history, DisputeTexts texts, PolicyBook policies) {
        LicenceParties parties = LicenceParties.of(command.licenceId(), history);
        Authorisation.check(command, parties.relationsOf(command.origin().actor()));
        return applied(command, DisputeDecision.open(state, command, parties, texts, policies));
    }

    @CommandHandler
    CommandResult handle(AnswerDispute command, DisputeTexts texts, PolicyBook policies) {
        return applied(command, DisputeDecision.answer(authorised(command), command, texts, policies));
    }

    @CommandHandler
    CommandResult handle(ProposeSettlement command, DisputeTexts texts, PolicyBook policies) {
        return applied(command, DisputeDecision.propose(authorised(command), command, texts, policies));
    }

    @CommandHandler
    CommandResult handle(AcceptSettlement command, PolicyBook policies) {
        return applied(command, DisputeDecision.accept(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(RequestMediation command, PolicyBook policies) {
        return applied(command, ForumDecision.request(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(RecordMediation command, PolicyBook policies) {
        return applied(command, ForumDecision.mediated(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(BringToCourt command, PolicyBook policies) {
        return applied(command, ForumDecision.court(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(CloseDispute command, PolicyBook policies) {
        return applied(command, ForumDecision.close(authorised(command), command, policies));
    }

    @EventSourcingHandler
    void on(DisputeEvent event) {
        id = event.aggregateId();
        state = DisputeState.after(state, event);
    }

    private DisputeState authorised(DisputeCommand command) {
        DisputeState now = state;
        if (now == null) {
            throw new IllegalStateException("a dispute begins when it is opened");
        }
        Authorisation.check(command, now.relationsOf(command.origin().actor()));
        return now;
    }

    private static CommandResult applied(DisputeCommand command, List<? extends DisputeEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }
}
