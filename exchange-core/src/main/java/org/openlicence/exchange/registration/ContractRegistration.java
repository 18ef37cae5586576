package org.openlicence.exchange.registration;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.document.DocumentRegister;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.DocumentCommand.AttachDocument;
import org.openlicence.exchange.registration.DocumentCommand.RemoveDocument;
import org.openlicence.exchange.registration.RegistrationCommand.AcceptApplication;
import org.openlicence.exchange.registration.RegistrationCommand.ApproveAmendment;
import org.openlicence.exchange.registration.RegistrationCommand.CheckCase;
import org.openlicence.exchange.registration.RegistrationCommand.ClassifyContract;
import org.openlicence.exchange.registration.RegistrationCommand.CompleteForm;
import org.openlicence.exchange.registration.RegistrationCommand.DeclineApplication;
import org.openlicence.exchange.registration.RegistrationCommand.DetermineAmounts;
import org.openlicence.exchange.registration.RegistrationCommand.ExamineAmendment;
import org.openlicence.exchange.registration.RegistrationCommand.LapseApplication;
import org.openlicence.exchange.registration.RegistrationCommand.OpenRegistration;
import org.openlicence.exchange.registration.RegistrationCommand.RecommendDecision;
import org.openlicence.exchange.registration.RegistrationCommand.RefuseRegistration;
import org.openlicence.exchange.registration.RegistrationCommand.RegisterContract;
import org.openlicence.exchange.registration.RegistrationCommand.RejectAmendment;
import org.openlicence.exchange.registration.RegistrationCommand.RequestAmendment;
import org.openlicence.exchange.registration.RegistrationCommand.RequestSupplement;
import org.openlicence.exchange.registration.RegistrationCommand.ReturnToReview;
import org.openlicence.exchange.registration.RegistrationCommand.StartReview;
import org.openlicence.exchange.registration.RegistrationCommand.StateRecognition;
import org.openlicence.exchange.registration.RegistrationCommand.SubmitApplication;
import org.openlicence.exchange.registration.RegistrationCommand.WithdrawApplication;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Relation;

/**
 * One case of registering a technology contract (技术合同认定登记). Checks who asks, lets the desk concerned decide, and
 * applies what it decided. State table: docs/domain/registration.md
 */
@AggregateRoot
class ContractRegistration extends FollowUpHandlers {
    @AggregateIdentifier
    private @Nullable String id;

    private RegistrationState state = RegistrationState.NONE;

    ContractRegistration() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(OpenRegistration command, PolicyBook policies) {
        String organisation = command.origin().actor().organisationId();
        boolean applies = organisation.equals(command.applicantId());
        Authorisation.check(command, applies ? partyTo(command.subject(), organisation) : Set.of());
        return decided(Application.open(state, command, policies), command);
    }

    @CommandHandler
    CommandResult handle(CompleteForm command, PolicyBook policies) {
        permit(command);
        return decided(Application.complete(state, command, policies), command);
    }

    @CommandHandler
    CommandResult handle(StateRecognition command, PolicyBook policies) {
        permit(command);
        return decided(Application.recognise(state, command, policies), command);
    }

    @CommandHandler
    CommandResult handle(
            SubmitApplication command,
            PatentRegister patents,
            ContractRegister contracts,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        permit(command);
        return decided(Application.submit(state, command, patents, contracts, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(RequestSupplement command, OrganisationDirectory organisations, PolicyBook policies) {
        permit(command);
        return decided(Acceptance.supplement(state, command, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(
            AcceptApplication command,
            ContractRegister contracts,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        permit(command);
        return decided(Acceptance.accept(state, command, contracts, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(
            DeclineApplication command,
            ContractRegister contracts,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        permit(command);
        return decided(Acceptance.decline(state, command, contracts, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(StartReview command, OrganisationDirectory organisations, PolicyBook policies) {
        permit(command);
        return decided(Examination.start(state, command, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(ClassifyContract command, OrganisationDirectory organisations, PolicyBook policies) {
        permit(command);
        return decided(Examination.classify(state, command, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(DetermineAmounts command, OrganisationDirectory organisations, PolicyBook policies) {
        permit(command);
        return decided(Examination.determine(state, command, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(CheckCase command, OrganisationDirectory organisations, PolicyBook policies) {
        permit(command);
        return decided(Examination.check(state, command, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(RecommendDecision command, OrganisationDirectory organisations, PolicyBook policies) {
        permit(command);
        return decided(Examination.recommend(state, command, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(
            RegisterContract command,
            OfficialNumbers numbers,
            ContractRegister contracts,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        permit(command);
        return decided(Decision.register(state, command, numbers, contracts, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(
            RefuseRegistration command,
            ContractRegister contracts,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        permit(command);
        return decided(Decision.refuse(state, command, contracts, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(ReturnToReview command, OrganisationDirectory organisations, PolicyBook policies) {
        permit(command);
        return decided(Decision.sendBack(state, command, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(WithdrawApplication command, ContractRegister contracts, PolicyBook policies) {
        permit(command);
        Optional<RegistrationEvent> decision = Application.withdraw(state, command, policies);
        contracts.release(command.registrationId());
        return decided(decision, command);
    }

    @CommandHandler
    CommandResult handle(LapseApplication command, ContractRegister contracts, PolicyBook policies) {
        permit(command);
        return decided(Application.lapse(state, command, contracts, policies), command);
    }

    @CommandHandler
    CommandResult handle(RequestAmendment command, PatentRegister patents, PolicyBook policies) {
        permit(command);
        return decided(Afterwards.ask(state, command, patents, policies), command);
    }

    @CommandHandler
    CommandResult handle(ExamineAmendment command, OrganisationDirectory organisations, PolicyBook policies) {
        permit(command);
        return decided(Afterwards.examine(state, command, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(
            ApproveAmendment command,
            ContractRegister contracts,
            PatentRegister patents,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        permit(command);
        return decided(Afterwards.approve(state, command, contracts, patents, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(RejectAmendment command, OrganisationDirectory organisations, PolicyBook policies) {
        permit(command);
        return decided(Afterwards.reject(state, command, organisations, policies), command);
    }

    @CommandHandler
    CommandResult handle(AttachDocument command, DocumentRegister documents, PolicyBook policies) {
        permit(command);
        return decided(Papers.attach(state, command, documents, policies), command);
    }

    @CommandHandler
    CommandResult handle(RemoveDocument command, DocumentRegister documents, PolicyBook policies) {
        permit(command);
        return decided(Papers.remove(state, command, documents, policies), command);
    }

    @EventSourcingHandler
    void on(RegistrationEvent event) {
        id = event.aggregateId();
        state = RegistrationState.after(state, event);
    }

    @Override
    RegistrationState state() {
        return state;
    }

    @Override
    void permit(RegistrationCommand command) {
        String organisation = command.origin().actor().organisationId();
        Set<Relation> relations = new HashSet<>(partyTo(state.subject(), organisation));
        if (!state.opened().opening().applicantId().equals(organisation)) {
            relations.remove(Relation.BUYER);
        }
        Authorisation.check(command, relations);
    }

    private static Set<Relation> partyTo(ContractSubject subject, String organisation) {
        Set<Relation> relations = new HashSet<>();
        if (subject.sellerId().equals(organisation)) {
            relations.add(Relation.SELLER);
        }
        if (subject.buyerId().equals(organisation)) {
            relations.add(Relation.BUYER);
        }
        return relations;
    }
}
