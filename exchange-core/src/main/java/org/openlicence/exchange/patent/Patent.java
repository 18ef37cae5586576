package org.openlicence.exchange.patent;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.PatentCommand.ImportPatent;
import org.openlicence.exchange.patent.PatentCommand.RecordAnnualFeeDue;
import org.openlicence.exchange.patent.PatentCommand.RecordAnnualFeePaid;
import org.openlicence.exchange.patent.PatentCommand.RecordClaims;
import org.openlicence.exchange.patent.PatentCommand.RecordEvaluationReport;
import org.openlicence.exchange.patent.PatentCommand.RecordLicenceInTerm;
import org.openlicence.exchange.patent.PatentCommand.RecordPledge;
import org.openlicence.exchange.patent.PatentCommand.RecordPledgeReleased;
import org.openlicence.exchange.patent.PatentCommand.RecordPledgeeConsent;
import org.openlicence.exchange.patent.PatentCommand.RecordRightEnded;
import org.openlicence.exchange.patent.PatentCommand.RecordSuspension;
import org.openlicence.exchange.patent.PatentCommand.RecordSuspensionLifted;
import org.openlicence.exchange.patent.PatentCommand.RecordTransfer;
import org.openlicence.exchange.patent.PatentCommand.RegisterPatent;
import org.openlicence.exchange.patent.event.PatentEvent;
import org.openlicence.exchange.patent.rule.ClaimRules;
import org.openlicence.exchange.patent.rule.ClaimsAreReplacedAsRead;
import org.openlicence.exchange.patent.rule.EntryRules;
import org.openlicence.exchange.patent.rule.RecordedAlike;
import org.openlicence.exchange.patent.rule.RightHasNotEndedBefore;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Trace;

/** A patent (专利) with the facts of the register about it. State table: docs/domain/patent.md */
@AggregateRoot
class Patent {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable PatentState state;

    Patent() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(RegisterPatent command, PatentRegister register, PolicyBook policies) {
        // Who enters a patent says itself that it owns it; PAT-03 judges that. Later entries must come from an owner.
        Authorisation.check(command, state == null ? Set.of(Relation.PATENTEE) : relationsOf(command));
        BusinessRule.check(EntryRules.of(command));
        PatentEvent.PatentRegistered event = PatentEntry.registered(command, policies);
        if (state != null && state.source() == null) {
            BusinessRule.check(new RecordedAlike("patent", event.number(), PatentEntry.alike(state, event)));
            return result();
        }
        return enter(event, register, policies);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(ImportPatent command, PatentRegister register, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        BusinessRule.check(EntryRules.of(command));
        PatentEvent.PatentImported event = PatentEntry.imported(command, policies);
        if (state != null) {
            // What the patentee itself has entered stands before any collection.
            boolean alike = state.source() == null || PatentEntry.alike(state, event);
            BusinessRule.check(new RecordedAlike("patent", command.patentId().value(), alike));
            return result();
        }
        return enter(event, register, policies);
    }

    @CommandHandler
    CommandResult handle(RecordAnnualFeeDue command, PatentRegister register, PolicyBook policies) {
        return record(command, RecordedFact.of(facts(), command, policies), register, policies);
    }

    @CommandHandler
    CommandResult handle(RecordAnnualFeePaid command, PatentRegister register, PolicyBook policies) {
        return record(command, RecordedFact.of(facts(), command, policies), register, policies);
    }

    @CommandHandler
    CommandResult handle(RecordEvaluationReport command, PatentRegister register, PolicyBook policies) {
        return record(command, RecordedFact.of(facts(), command, policies), register, policies);
    }

    @CommandHandler
    CommandResult handle(RecordPledge command, PatentRegister register, PolicyBook policies) {
        return record(command, RecordedFact.of(facts(), command, policies), register, policies);
    }

    @CommandHandler
    CommandResult handle(RecordPledgeeConsent command, PatentRegister register, PolicyBook policies) {
        return record(command, RecordedFact.of(facts(), command, policies), register, policies);
    }

    @CommandHandler
    CommandResult handle(RecordPledgeReleased command, PatentRegister register, PolicyBook policies) {
        return record(command, RecordedFact.of(facts(), command, policies), register, policies);
    }

    @CommandHandler
    CommandResult handle(RecordLicenceInTerm command, PatentRegister register, PolicyBook policies) {
        return record(command, RecordedFact.of(facts(), command, policies), register, policies);
    }

    @CommandHandler
    CommandResult handle(RecordSuspension command, PatentRegister register, PolicyBook policies) {
        return record(command, RecordedFact.of(facts(), command, policies), register, policies);
    }

    @CommandHandler
    CommandResult handle(RecordSuspensionLifted command, PatentRegister register, PolicyBook policies) {
        return record(command, RecordedFact.of(facts(), command, policies), register, policies);
    }

    @CommandHandler
    CommandResult handle(RecordTransfer command, PatentRegister register, PolicyBook policies) {
        return record(command, RecordedTransfer.of(facts(), command, policies), register, policies);
    }

    @CommandHandler
    CommandResult handle(RecordRightEnded command, PatentRegister register, PolicyBook policies) {
        return record(command, RecordedFact.of(facts(), command, policies), register, policies);
    }

    @CommandHandler
    CommandResult handle(RecordClaims command, PolicyBook policies) {
        boolean owner = facts().ownedBy(command.origin().actor().organisationId());
        Authorisation.check(command, owner ? Set.of(Relation.PATENTEE) : Set.of());
        BusinessRule.check(ClaimRules.of(command, facts().type(), owner));
        String language = command.language().name();
        PatentEvent.ClaimsRecorded known = state().claims().get(language);
        if (known != null && known.claims().equals(command.claims())) {
            return result();
        }
        // What an owner has said stands before any collection.
        boolean ownersOwn = known != null && known.source() == null;
        BusinessRule.check(new RecordedAlike("claims", language, owner || !ownersOwn));
        BusinessRule.check(new ClaimsAreReplacedAsRead(language, known == null || !command.unread()));
        apply(new PatentEvent.ClaimsRecorded(
                command.patentId().value(),
                language,
                command.claims(),
                command.source(),
                Trace.of(command.origin(), policies.version(), Law.PL.art("64"))));
        return result();
    }

    private CommandResult record(
            PatentCommand command, RecordedFact fact, PatentRegister register, PolicyBook policies) {
        Authorisation.check(command, relationsOf(command));
        BusinessRule.check(fact.rules());
        if (fact.repeat()) {
            return result();
        }
        BusinessRule.check(new RightHasNotEndedBefore(facts().rightEndedOn()));
        apply(fact.event());
        register.update(state().facts(policies));
        return result();
    }

    private CommandResult enter(PatentEvent event, PatentRegister register, PolicyBook policies) {
        boolean unknown = state == null;
        apply(event);
        if (unknown) {
            register.enter(state().facts(policies));
        } else {
            register.update(state().facts(policies));
        }
        return result();
    }

    private Set<Relation> relationsOf(PatentCommand command) {
        // An imported patent whose owners are known by name only may be entered by whoever says it owns it, as a new
        // one.
        boolean open =
                state().source() != null && facts().owners().stream().allMatch(owner -> owner.organisationId() == null);
        boolean owner = facts().ownedBy(command.origin().actor().organisationId());
        return open || owner ? Set.of(Relation.PATENTEE) : Set.of();
    }

    private PatentState state() {
        return Objects.requireNonNull(state, "no event of this patent yet");
    }

    private PatentFacts facts() {
        return state().recorded();
    }

    private CommandResult result() {
        return new CommandResult(Objects.requireNonNull(id), AggregateLifecycle.getVersion());
    }

    @EventSourcingHandler
    void on(PatentEvent event) {
        id = event.aggregateId();
        state = PatentState.after(state, event);
    }
}
