package org.openlicence.exchange.registration;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.FollowUpCommand.AnswerObjection;
import org.openlicence.exchange.registration.FollowUpCommand.CancelRegistration;
import org.openlicence.exchange.registration.FollowUpCommand.CloseExpertReview;
import org.openlicence.exchange.registration.FollowUpCommand.CloseWithoutRevocation;
import org.openlicence.exchange.registration.FollowUpCommand.DecideRecheck;
import org.openlicence.exchange.registration.FollowUpCommand.DeclineCancellation;
import org.openlicence.exchange.registration.FollowUpCommand.MarkDecisionDueSoon;
import org.openlicence.exchange.registration.FollowUpCommand.MarkDecisionOverdue;
import org.openlicence.exchange.registration.FollowUpCommand.NotifyParty;
import org.openlicence.exchange.registration.FollowUpCommand.OpenRevocation;
import org.openlicence.exchange.registration.FollowUpCommand.RaiseObjection;
import org.openlicence.exchange.registration.FollowUpCommand.RecordExpertOpinion;
import org.openlicence.exchange.registration.FollowUpCommand.RecordStatement;
import org.openlicence.exchange.registration.FollowUpCommand.ReferToExperts;
import org.openlicence.exchange.registration.FollowUpCommand.RequestCancellation;
import org.openlicence.exchange.registration.FollowUpCommand.RequestRecheck;
import org.openlicence.exchange.registration.FollowUpCommand.RevokeRegistration;
import org.openlicence.exchange.registration.FollowUpCommand.SubmitWithCommitment;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Refused;

/** The part of {@link ContractRegistration} that takes the {@link FollowUpCommand}s. */
abstract class FollowUpHandlers {
    abstract RegistrationState state();

    /** @throws org.openlicence.exchange.shared.Refused AUTH-01 */
    abstract void permit(RegistrationCommand command);

    /** A refusal names the provisions that govern the case, not the text its rule was written down with. */
    @CommandHandlerInterceptor
    Object underItsRuleBook(RegistrationCommand command, InterceptorChain chain, PolicyBook policies) throws Exception {
        try {
            return chain.proceed();
        } catch (Refused refused) {
            throw NationalBasis.cited(refused, state(), command.origin().day(), policies);
        }
    }

    @CommandHandler
    CommandResult handle(
            SubmitWithCommitment command,
            PatentRegister patents,
            ContractRegister contracts,
            OfficialNumbers numbers,
            CommitmentRegister commitments,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        permit(command);
        Commitment commitment = new Commitment(patents, contracts, numbers, commitments, organisations, policies);
        commitment.submit(state(), command).forEach(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }

    @CommandHandler
    CommandResult handle(ReferToExperts command, OrganisationDirectory organisations, PolicyBook policies) {
        permit(command);
        return decided(ExpertReview.refer(state(), command, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(RecordExpertOpinion command, PolicyBook policies) {
        permit(command);
        return decided(ExpertReview.hear(state(), command, policies), command);
    }

    @CommandHandler
    CommandResult handle(CloseExpertReview command, OrganisationDirectory organisations, PolicyBook policies) {
        permit(command);
        return decided(ExpertReview.close(state(), command, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(MarkDecisionDueSoon command, PolicyBook policies) {
        permit(command);
        return decided(DecisionTime.soon(state(), command, policies), command);
    }

    @CommandHandler
    CommandResult handle(MarkDecisionOverdue command, PolicyBook policies) {
        permit(command);
        return decided(DecisionTime.overdue(state(), command, policies), command);
    }

    @CommandHandler
    CommandResult handle(RequestRecheck command, PolicyBook policies) {
        permit(command);
        return decided(Recheck.ask(state(), command, policies), command);
    }

    @CommandHandler
    CommandResult handle(
            DecideRecheck command,
            ContractRegister contracts,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        permit(command);
        return decided(Recheck.decide(state(), command, contracts, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(RequestCancellation command, PolicyBook policies) {
        permit(command);
        return decided(Cancellation.ask(state(), command, policies), command);
    }

    @CommandHandler
    CommandResult handle(
            CancelRegistration command,
            ContractRegister contracts,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        permit(command);
        return decided(Cancellation.cancel(state(), command, contracts, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(DeclineCancellation command, OrganisationDirectory organisations, PolicyBook policies) {
        permit(command);
        return decided(Cancellation.decline(state(), command, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(OpenRevocation command, OrganisationDirectory organisations, PolicyBook policies) {
        permit(command);
        return decided(Revocation.open(state(), command, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(NotifyParty command, OrganisationDirectory organisations, PolicyBook policies) {
        permit(command);
        return decided(Revocation.notify(state(), command, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(RecordStatement command, OrganisationDirectory organisations, PolicyBook policies) {
        permit(command);
        return decided(Revocation.hear(state(), command, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(
            RevokeRegistration command,
            ContractRegister contracts,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        permit(command);
        return decided(Revocation.revoke(state(), command, contracts, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(
            CloseWithoutRevocation command,
            CommitmentRegister commitments,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        permit(command);
        return decided(Revocation.close(state(), command, commitments, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(RaiseObjection command, OrganisationDirectory organisations, PolicyBook policies) {
        permit(command);
        return decided(Objections.raise(state(), command, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(AnswerObjection command, OrganisationDirectory organisations, PolicyBook policies) {
        permit(command);
        return decided(Objections.answer(state(), command, organisations, policies), command);
    }

    static CommandResult decided(Optional<RegistrationEvent> decision, RegistrationCommand command) {
        decision.ifPresent(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }
}
