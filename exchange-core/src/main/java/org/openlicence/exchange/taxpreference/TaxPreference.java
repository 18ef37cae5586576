package org.openlicence.exchange.taxpreference;

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
import org.openlicence.exchange.document.DocumentRegister;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.AttachEvidence;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.ClosePreference;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.EnterYearShare;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.EvaluatePreference;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.RecordClaim;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.RecordCorrection;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent;

/** One relief of one party of one contract (税收优惠). State table: docs/domain/taxpreference.md */
@AggregateRoot
class TaxPreference {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable TaxPreferenceState state;

    TaxPreference() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(
            EvaluatePreference command,
            EventHistory history,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        ContractFacts facts = ContractFacts.of(command.registrationId(), history, organisations);
        String partyId = facts.partyId(command.side());
        Authorisation.check(command, relations(partyId, command));
        Payer payer = Payer.of(partyId, organisations);
        return applied(
                command,
                EvaluationDecision.evaluate(state, command, facts, payer, VatBar.of(partyId, history), policies));
    }

    @CommandHandler
    CommandResult handle(EnterYearShare command, PolicyBook policies) {
        return applied(command, EvaluationDecision.share(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(RecordClaim command, EventHistory history, PolicyBook policies) {
        TaxPreferenceState now = authorised(command);
        return applied(command, ClaimDecision.claim(now, command, VatBar.of(now.partyId(), history), policies));
    }

    @CommandHandler
    CommandResult handle(RecordCorrection command, PolicyBook policies) {
        return applied(command, ClaimDecision.correct(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(AttachEvidence command, DocumentRegister documents, PolicyBook policies) {
        return applied(command, EvidenceDecision.attach(authorised(command), command, documents, policies));
    }

    @CommandHandler
    CommandResult handle(ClosePreference command, PolicyBook policies) {
        return applied(command, EvidenceDecision.close(authorised(command), command, policies));
    }

    @EventSourcingHandler
    void on(TaxPreferenceEvent event) {
        id = event.aggregateId();
        state = TaxPreferenceState.after(state, event);
    }

    private TaxPreferenceState authorised(TaxPreferenceCommand command) {
        TaxPreferenceState now = state;
        if (now == null) {
            throw new IllegalStateException("a preference begins with its evaluation");
        }
        Authorisation.check(command, relations(now.partyId(), command));
        return now;
    }

    private static Set<Relation> relations(String partyId, TaxPreferenceCommand command) {
        return partyId.equals(command.origin().actor().organisationId()) ? Set.of(Relation.ITSELF) : Set.of();
    }

    private static CommandResult applied(TaxPreferenceCommand command, List<? extends TaxPreferenceEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }
}
