package org.openlicence.exchange.compensation;

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
import org.openlicence.exchange.compensation.FundCommand.FileClaim;
import org.openlicence.exchange.compensation.FundCommand.OpenFund;
import org.openlicence.exchange.compensation.FundCommand.PayShare;
import org.openlicence.exchange.compensation.FundCommand.RecordContribution;
import org.openlicence.exchange.compensation.FundCommand.RecordRecovery;
import org.openlicence.exchange.compensation.FundCommand.RejectClaim;
import org.openlicence.exchange.compensation.FundCommand.SettleClaim;
import org.openlicence.exchange.compensation.FundCommand.WithdrawClaim;
import org.openlicence.exchange.compensation.event.FundEvent;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;

/** A risk-compensation fund (风险补偿资金). State table: docs/domain/compensation.md */
@AggregateRoot
class Fund {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable FundState state;

    Fund() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(OpenFund command, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        return applied(command, AccountDecision.open(state, command, policies));
    }

    @CommandHandler
    CommandResult handle(RecordContribution command, PolicyBook policies) {
        return applied(command, AccountDecision.contribution(authorised(command), command, policies));
    }

    /** A guarantee may name a fund that was never opened; that is a refusal and no fault. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(FileClaim command, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        return applied(command, ClaimDecision.file(state, command, policies));
    }

    @CommandHandler
    CommandResult handle(SettleClaim command, PolicyBook policies) {
        return applied(command, ClaimDecision.settle(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(RejectClaim command, PolicyBook policies) {
        return applied(command, ClaimDecision.reject(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(WithdrawClaim command, PolicyBook policies) {
        return applied(command, ClaimDecision.withdraw(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(RecordRecovery command, PolicyBook policies) {
        return applied(command, AccountDecision.recovery(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(PayShare command, PolicyBook policies) {
        return applied(command, AccountDecision.share(authorised(command), command, policies));
    }

    @EventSourcingHandler
    void on(FundEvent event) {
        id = event.aggregateId();
        state = FundState.after(state, event);
    }

    private FundState authorised(FundCommand command) {
        FundState now = state;
        if (now == null) {
            throw new IllegalStateException("a fund begins with its opening");
        }
        Authorisation.check(command, Set.of());
        return now;
    }

    private static CommandResult applied(FundCommand command, List<FundEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }
}
