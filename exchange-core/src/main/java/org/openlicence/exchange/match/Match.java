package org.openlicence.exchange.match;

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
import org.openlicence.exchange.institution.InstitutionStanding;
import org.openlicence.exchange.match.MatchCommand.AnswerNeed;
import org.openlicence.exchange.match.MatchCommand.ClaimCommission;
import org.openlicence.exchange.match.MatchCommand.ConsentToContact;
import org.openlicence.exchange.match.MatchCommand.CountRoyalty;
import org.openlicence.exchange.match.MatchCommand.DeclineMatch;
import org.openlicence.exchange.match.MatchCommand.GiveFeedback;
import org.openlicence.exchange.match.MatchCommand.LapseMatch;
import org.openlicence.exchange.match.MatchCommand.LinkOutcome;
import org.openlicence.exchange.match.MatchCommand.MarkAnswerDueSoon;
import org.openlicence.exchange.match.MatchCommand.ProposeMatch;
import org.openlicence.exchange.match.MatchCommand.ReportMisconduct;
import org.openlicence.exchange.match.MatchCommand.SettleCommission;
import org.openlicence.exchange.match.MatchCommand.UnlinkOutcome;
import org.openlicence.exchange.match.event.MatchEvent;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.Relation;

/** One introduction (撮合). State table: docs/domain/match.md */
@AggregateRoot
class Match {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable MatchState state;

    Match() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(ProposeMatch command, ProposalSources sources, MatchRegister register, MatchTexts texts) {
        String broker = command.origin().actor().organisationId();
        InstitutionStanding standing = sources.standingOf(broker);
        Authorisation.check(command, standing.registered() ? Set.of(Relation.ITSELF) : Set.of());
        return applied(command, ProposalDecision.propose(state, command, standing, sources, register, texts));
    }

    @CommandHandler
    CommandResult handle(ConsentToContact command, EventHistory history, MatchRegister register, PolicyBook policies) {
        MatchState now = authorised(command);
        InstitutionStanding broker = InstitutionStanding.of(now.proposed().brokerId(), history);
        return applied(command, ConsentDecision.consent(now, command, broker, register, policies));
    }

    @CommandHandler
    CommandResult handle(DeclineMatch command, MatchRegister register, MatchTexts texts, PolicyBook policies) {
        return applied(command, ConsentDecision.decline(authorised(command), command, register, texts, policies));
    }

    @CommandHandler
    CommandResult handle(MarkAnswerDueSoon command, PolicyBook policies) {
        return applied(command, ConsentDecision.dueSoon(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(LapseMatch command, MatchRegister register, PolicyBook policies) {
        return applied(command, ConsentDecision.lapse(authorised(command), command, register, policies));
    }

    @CommandHandler
    CommandResult handle(GiveFeedback command, MatchRegister register, MatchTexts texts, PolicyBook policies) {
        return applied(command, TalksDecision.feedback(authorised(command), command, register, texts, policies));
    }

    @CommandHandler
    CommandResult handle(AnswerNeed command, MatchTexts texts, PolicyBook policies) {
        return applied(command, TalksDecision.answer(authorised(command), command, texts, policies));
    }

    @CommandHandler
    CommandResult handle(LinkOutcome command, MatchRegister register, PolicyBook policies) {
        return applied(command, OutcomeDecision.link(authorised(command), command, register, policies));
    }

    @CommandHandler
    CommandResult handle(UnlinkOutcome command, MatchRegister register, PolicyBook policies) {
        return applied(command, OutcomeDecision.unlink(authorised(command), command, register, policies));
    }

    @CommandHandler
    CommandResult handle(CountRoyalty command, PolicyBook policies) {
        return applied(command, OutcomeDecision.royalty(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ClaimCommission command, PolicyBook policies) {
        return applied(command, OutcomeDecision.claim(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(SettleCommission command, PolicyBook policies) {
        return applied(command, OutcomeDecision.settle(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ReportMisconduct command, MatchTexts texts, PolicyBook policies) {
        return applied(command, TalksDecision.report(authorised(command), command, texts, policies));
    }

    @EventSourcingHandler
    void on(MatchEvent event) {
        id = event.aggregateId();
        state = MatchState.after(state, event);
    }

    private MatchState authorised(MatchCommand command) {
        MatchState now = state;
        if (now == null) {
            throw new IllegalStateException("a match begins when it is proposed");
        }
        Authorisation.check(command, now.relationsOf(command.origin().actor()));
        return now;
    }

    private static CommandResult applied(MatchCommand command, List<? extends MatchEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }
}
