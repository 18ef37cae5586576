package org.openlicence.exchange.institution;

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
import org.openlicence.exchange.institution.InstitutionCommand.AppealTier;
import org.openlicence.exchange.institution.InstitutionCommand.AssignTier;
import org.openlicence.exchange.institution.InstitutionCommand.DecideCreditCase;
import org.openlicence.exchange.institution.InstitutionCommand.DecideTierAppeal;
import org.openlicence.exchange.institution.InstitutionCommand.DeclareConflict;
import org.openlicence.exchange.institution.InstitutionCommand.DescribeInstitution;
import org.openlicence.exchange.institution.InstitutionCommand.EndConflict;
import org.openlicence.exchange.institution.InstitutionCommand.NameManager;
import org.openlicence.exchange.institution.InstitutionCommand.OpenCreditCase;
import org.openlicence.exchange.institution.InstitutionCommand.RecordLevels;
import org.openlicence.exchange.institution.InstitutionCommand.RecordSubsidy;
import org.openlicence.exchange.institution.InstitutionCommand.RegisterInstitution;
import org.openlicence.exchange.institution.InstitutionCommand.RemoveManager;
import org.openlicence.exchange.institution.event.InstitutionEvent;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Relation;

/** One institution of the register (技术转移机构). State table: docs/domain/institution.md */
@AggregateRoot
class Institution {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable InstitutionState state;

    Institution() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(RegisterInstitution command, OrganisationDirectory directory, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        return applied(command, RegisterDecision.register(state, command, directory, policies));
    }

    @CommandHandler
    CommandResult handle(DescribeInstitution command, PolicyBook policies) {
        return applied(command, RegisterDecision.describe(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(RecordLevels command, PolicyBook policies) {
        return applied(command, RegisterDecision.levels(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(NameManager command, ManagerAccounts accounts, PolicyBook policies) {
        return applied(command, RegisterDecision.manager(authorised(command), command, accounts, policies));
    }

    @CommandHandler
    CommandResult handle(RemoveManager command, PolicyBook policies) {
        return applied(command, RegisterDecision.noManager(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(DeclareConflict command, OrganisationDirectory directory, PolicyBook policies) {
        return applied(command, RegisterDecision.conflict(authorised(command), command, directory, policies));
    }

    @CommandHandler
    CommandResult handle(EndConflict command, PolicyBook policies) {
        return applied(command, RegisterDecision.noConflict(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(RecordSubsidy command, PolicyBook policies) {
        return applied(command, RegisterDecision.subsidy(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(AssignTier command, BrokeredYears years, InstitutionTexts texts, PolicyBook policies) {
        return applied(command, CreditDecision.assign(authorised(command), command, years, texts, policies));
    }

    @CommandHandler
    CommandResult handle(AppealTier command, InstitutionTexts texts, PolicyBook policies) {
        return applied(command, CreditDecision.appeal(authorised(command), command, texts, policies));
    }

    @CommandHandler
    CommandResult handle(DecideTierAppeal command, InstitutionTexts texts, PolicyBook policies) {
        return applied(command, CreditDecision.decideAppeal(authorised(command), command, texts, policies));
    }

    @CommandHandler
    CommandResult handle(OpenCreditCase command, PolicyBook policies) {
        return applied(command, CreditDecision.openCase(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(DecideCreditCase command, InstitutionTexts texts, PolicyBook policies) {
        return applied(command, CreditDecision.decideCase(authorised(command), command, texts, policies));
    }

    @EventSourcingHandler
    void on(InstitutionEvent event) {
        id = event.aggregateId();
        state = InstitutionState.after(state, event);
    }

    private InstitutionState authorised(InstitutionCommand command) {
        InstitutionState now = state;
        if (now == null) {
            throw new IllegalStateException("an institution begins when it is registered");
        }
        boolean itself = now.registered()
                .organisationId()
                .equals(command.origin().actor().organisationId());
        Authorisation.check(command, itself ? Set.of(Relation.ITSELF) : Set.of());
        return now;
    }

    private static CommandResult applied(InstitutionCommand command, List<? extends InstitutionEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }
}
