package org.openlicence.exchange.reward;

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
import org.openlicence.exchange.achievement.InventorNames;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.ContractRegister;
import org.openlicence.exchange.reward.RewardCommand.AnswerRewardObjection;
import org.openlicence.exchange.reward.RewardCommand.CloseReliefWindow;
import org.openlicence.exchange.reward.RewardCommand.CloseRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.ConfirmRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.DraftRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.EraseRecipientName;
import org.openlicence.exchange.reward.RewardCommand.FileReward;
import org.openlicence.exchange.reward.RewardCommand.MarkRewardFilingOverdue;
import org.openlicence.exchange.reward.RewardCommand.MarkRewardPaymentOverdue;
import org.openlicence.exchange.reward.RewardCommand.ObjectToRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.PayReward;
import org.openlicence.exchange.reward.RewardCommand.PublishRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.RecordReceipt;
import org.openlicence.exchange.reward.RewardCommand.ReviseRewardPlan;
import org.openlicence.exchange.reward.event.RewardEvent;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;

/** A unit's plan of rewards for one achievement or contract (奖酬方案). State table: docs/domain/reward.md */
@AggregateRoot
class RewardPlan {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable RewardState state;

    RewardPlan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(
            DraftRewardPlan command,
            OrganisationDirectory directory,
            ContractRegister contracts,
            InventorNames names,
            PolicyBook policies) {
        Authorisation.check(command, Set.of());
        return applied(command, new PlanDecision(directory, contracts, names, policies).draft(state, command));
    }

    @CommandHandler
    CommandResult handle(
            ReviseRewardPlan command,
            OrganisationDirectory directory,
            ContractRegister contracts,
            InventorNames names,
            PolicyBook policies) {
        RewardState now = authorised(command);
        return applied(command, new PlanDecision(directory, contracts, names, policies).revise(now, command));
    }

    @CommandHandler
    CommandResult handle(
            EraseRecipientName command,
            OrganisationDirectory directory,
            ContractRegister contracts,
            InventorNames names,
            PolicyBook policies) {
        RewardState now = authorised(command);
        return applied(command, new PlanDecision(directory, contracts, names, policies).erase(now, command));
    }

    @CommandHandler
    CommandResult handle(RecordReceipt command, PolicyBook policies) {
        return applied(command, PaymentDecision.record(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(PublishRewardPlan command, PolicyBook policies) {
        return applied(command, PublicityDecision.publish(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ObjectToRewardPlan command, PolicyBook policies) {
        return applied(command, PublicityDecision.object(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(AnswerRewardObjection command, PolicyBook policies) {
        return applied(command, PublicityDecision.answer(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ConfirmRewardPlan command, PolicyBook policies) {
        return applied(command, PublicityDecision.confirm(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(PayReward command, ContractRegister contracts, PolicyBook policies) {
        return applied(command, PaymentDecision.pay(authorised(command), command, contracts, policies));
    }

    @CommandHandler
    CommandResult handle(CloseReliefWindow command, PolicyBook policies) {
        return applied(command, FilingDecision.closeWindow(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(MarkRewardPaymentOverdue command, PolicyBook policies) {
        return applied(command, PaymentTime.overdue(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(FileReward command, PolicyBook policies) {
        return applied(command, FilingDecision.file(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(MarkRewardFilingOverdue command, PolicyBook policies) {
        return applied(command, FilingDecision.overdue(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(CloseRewardPlan command, PolicyBook policies) {
        return applied(command, FilingDecision.close(authorised(command), command, policies));
    }

    @EventSourcingHandler
    void on(RewardEvent event) {
        id = event.aggregateId();
        state = RewardState.after(state, event);
    }

    private RewardState authorised(RewardCommand command) {
        RewardState now = state;
        if (now == null) {
            throw new IllegalStateException("a reward plan begins when it is drafted");
        }
        Authorisation.check(command, now.relationsOf(command.origin().actor()));
        return now;
    }

    private static CommandResult applied(RewardCommand command, List<RewardEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }
}
