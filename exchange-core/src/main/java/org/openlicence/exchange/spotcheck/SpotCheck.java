package org.openlicence.exchange.spotcheck;

import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.CommitmentRegister;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.AskRectification;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.CloseCheck;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.ExamineCheck;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.FindViolation;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.HandInMaterial;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.NoteNoReply;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.NotifyCheckedParty;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.PassCheck;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.PlanSpotCheck;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.TakeIntoSample;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent;

/** The spot check of one registered contract. State table: docs/domain/spot-check.md */
@AggregateRoot
class SpotCheck {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable SpotCheckState state;

    SpotCheck() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(PlanSpotCheck command, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        return applied(command, CheckBeginning.plan(state, command, policies));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(TakeIntoSample command, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        return applied(command, CheckBeginning.sample(state, command, policies));
    }

    @CommandHandler
    CommandResult handle(NotifyCheckedParty command, OrganisationDirectory organisations, PolicyBook policies) {
        return applied(command, CheckBeginning.notify(authorised(command), command, organisations, policies));
    }

    @CommandHandler
    CommandResult handle(HandInMaterial command, PolicyBook policies) {
        return applied(command, CheckDecision.handIn(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(NoteNoReply command, PolicyBook policies) {
        return applied(command, CheckDecision.noReply(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ExamineCheck command, PolicyBook policies) {
        return applied(command, CheckDecision.examine(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(PassCheck command, PolicyBook policies) {
        return applied(command, CheckDecision.pass(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(AskRectification command, PolicyBook policies) {
        return applied(command, CheckDecision.rectify(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(FindViolation command, CommitmentRegister commitments, PolicyBook policies) {
        return applied(command, CheckDecision.violation(authorised(command), command, commitments, policies));
    }

    @CommandHandler
    CommandResult handle(CloseCheck command, PolicyBook policies) {
        return applied(command, CheckDecision.close(authorised(command), command, policies));
    }

    @EventSourcingHandler
    void on(SpotCheckEvent event) {
        id = event.aggregateId();
        state = SpotCheckState.after(state, event);
    }

    private SpotCheckState authorised(SpotCheckCommand command) {
        SpotCheckState now = state;
        if (now == null) {
            throw new IllegalStateException("a check begins when it is planned or drawn");
        }
        Authorisation.check(command, now.relationsOf(command.origin().actor()));
        return now;
    }

    private static CommandResult applied(SpotCheckCommand command, Optional<SpotCheckEvent> decided) {
        decided.ifPresent(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }
}
