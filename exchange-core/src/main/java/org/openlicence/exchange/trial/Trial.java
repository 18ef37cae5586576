package org.openlicence.exchange.trial;

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
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.trial.TrialCommand.CallGuarantee;
import org.openlicence.exchange.trial.TrialCommand.CloseTrial;
import org.openlicence.exchange.trial.TrialCommand.ConfirmDeferredPayment;
import org.openlicence.exchange.trial.TrialCommand.ConfirmDeferredRefund;
import org.openlicence.exchange.trial.TrialCommand.ConvertTrial;
import org.openlicence.exchange.trial.TrialCommand.DeclareTrialBreach;
import org.openlicence.exchange.trial.TrialCommand.DeclineTrial;
import org.openlicence.exchange.trial.TrialCommand.DemandDeferred;
import org.openlicence.exchange.trial.TrialCommand.EndTrial;
import org.openlicence.exchange.trial.TrialCommand.MarkDeferredOverdue;
import org.openlicence.exchange.trial.TrialCommand.OpenTrial;
import org.openlicence.exchange.trial.TrialCommand.RecordCompensation;
import org.openlicence.exchange.trial.TrialCommand.RefuseGuarantee;
import org.openlicence.exchange.trial.TrialCommand.ReportFirstRevenue;
import org.openlicence.exchange.trial.TrialCommand.ReportReturn;
import org.openlicence.exchange.trial.event.TrialEvent;

/** The deferred fee of one licence (先使用后付费). State table: docs/domain/trial.md */
@AggregateRoot
class Trial {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable TrialState state;

    Trial() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(OpenTrial command, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        return applied(command, state == null ? List.of(TrialDecision.open(command, policies)) : List.of());
    }

    @CommandHandler
    CommandResult handle(DeclineTrial command, PolicyBook policies) {
        return applied(command, TrialDecision.decline(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ReportReturn command, PolicyBook policies) {
        return applied(command, TrialDecision.returned(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ConvertTrial command, PolicyBook policies) {
        return applied(command, TrialDecision.convert(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ReportFirstRevenue command, PolicyBook policies) {
        return applied(command, TrialDecision.revenue(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(EndTrial command, PolicyBook policies) {
        return applied(command, TrialDecision.end(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ConfirmDeferredPayment command, PolicyBook policies) {
        return applied(command, FeeDecision.confirm(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ConfirmDeferredRefund command, PolicyBook policies) {
        return applied(command, FeeDecision.refunded(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(MarkDeferredOverdue command, PolicyBook policies) {
        return applied(command, FeeDecision.overdue(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(DemandDeferred command, PolicyBook policies) {
        return applied(command, FeeDecision.demand(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(CallGuarantee command, PolicyBook policies) {
        return applied(command, FeeDecision.call(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(RefuseGuarantee command, PolicyBook policies) {
        return applied(command, FeeDecision.refused(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(RecordCompensation command, PolicyBook policies) {
        return applied(command, FeeDecision.compensated(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(DeclareTrialBreach command, PolicyBook policies) {
        return applied(command, FeeDecision.breach(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(CloseTrial command, PolicyBook policies) {
        return applied(command, TrialDecision.close(authorised(command), command, policies));
    }

    @EventSourcingHandler
    void on(TrialEvent event) {
        id = event.aggregateId();
        state = TrialState.after(state, event);
    }

    private TrialState authorised(TrialCommand command) {
        TrialState now = state;
        if (now == null) {
            throw new IllegalStateException("a trial begins when its licence forms");
        }
        Authorisation.check(command, now.plan().relationsOf(command.origin().actor()));
        return now;
    }

    private static CommandResult applied(TrialCommand command, List<TrialEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }
}
