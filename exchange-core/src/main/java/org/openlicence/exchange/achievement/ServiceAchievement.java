package org.openlicence.exchange.achievement;

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
import org.openlicence.exchange.achievement.AchievementCommand.CheckNegativeList;
import org.openlicence.exchange.achievement.AchievementCommand.ConvertAchievement;
import org.openlicence.exchange.achievement.AchievementCommand.DeclineEmpowerment;
import org.openlicence.exchange.achievement.AchievementCommand.EraseInventorName;
import org.openlicence.exchange.achievement.AchievementCommand.ExplainIdleness;
import org.openlicence.exchange.achievement.AchievementCommand.MarkIdle;
import org.openlicence.exchange.achievement.AchievementCommand.NamePublicCandidate;
import org.openlicence.exchange.achievement.AchievementCommand.PriceAchievement;
import org.openlicence.exchange.achievement.AchievementCommand.RecordAchievement;
import org.openlicence.exchange.achievement.AchievementCommand.RecordDecision;
import org.openlicence.exchange.achievement.AchievementCommand.RequestEmpowerment;
import org.openlicence.exchange.achievement.AchievementCommand.ReviseAchievement;
import org.openlicence.exchange.achievement.AchievementCommand.SetHolderMode;
import org.openlicence.exchange.achievement.AchievementCommand.WriteOffAchievement;
import org.openlicence.exchange.achievement.event.AchievementEvent;
import org.openlicence.exchange.licence.LicenceRegister;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;

/** One service achievement in its unit's ledger (职务科技成果). State table: docs/domain/achievement.md */
@AggregateRoot
class ServiceAchievement {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable AchievementState state;

    ServiceAchievement() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(
            RecordAchievement command,
            OrganisationDirectory directory,
            PatentRegister patents,
            InventorNames names,
            PolicyBook policies) {
        Authorisation.check(command, Set.of());
        return applied(command, new LedgerDecision(directory, patents, names, policies).record(state, command));
    }

    @CommandHandler
    CommandResult handle(
            ReviseAchievement command,
            OrganisationDirectory directory,
            PatentRegister patents,
            InventorNames names,
            PolicyBook policies) {
        AchievementState now = authorised(command);
        return applied(command, new LedgerDecision(directory, patents, names, policies).revise(now, command));
    }

    @CommandHandler
    CommandResult handle(EraseInventorName command, InventorNames names, PolicyBook policies) {
        return applied(command, EntryDecision.erase(authorised(command), command, names, policies));
    }

    @CommandHandler
    CommandResult handle(CheckNegativeList command, PolicyBook policies) {
        return applied(command, EntryDecision.check(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(RecordDecision command, PolicyBook policies) {
        return applied(command, EntryDecision.decided(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(WriteOffAchievement command, PolicyBook policies) {
        return applied(command, EntryDecision.writeOff(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(PriceAchievement command, PolicyBook policies) {
        return applied(command, PricingDecision.price(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ConvertAchievement command, PolicyBook policies) {
        return applied(command, PricingDecision.convert(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ExplainIdleness command, PolicyBook policies) {
        return applied(command, IdlenessDecision.explain(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(MarkIdle command, LicenceRegister licences, PolicyBook policies) {
        return applied(command, IdlenessDecision.idle(authorised(command), command, licences, policies));
    }

    @CommandHandler
    CommandResult handle(NamePublicCandidate command, LicenceRegister licences, PolicyBook policies) {
        return applied(command, IdlenessDecision.candidate(authorised(command), command, licences, policies));
    }

    @CommandHandler
    CommandResult handle(RequestEmpowerment command, LicenceRegister licences, PolicyBook policies) {
        return applied(command, EmpowermentDecision.request(authorised(command), command, licences, policies));
    }

    @CommandHandler
    CommandResult handle(DeclineEmpowerment command, PolicyBook policies) {
        return applied(command, EmpowermentDecision.decline(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(SetHolderMode command, PolicyBook policies) {
        return applied(command, EmpowermentDecision.set(authorised(command), command, policies));
    }

    @EventSourcingHandler
    void on(AchievementEvent event) {
        id = event.aggregateId();
        state = AchievementState.after(state, event);
    }

    private AchievementState authorised(AchievementCommand command) {
        AchievementState now = state;
        if (now == null) {
            throw new IllegalStateException("an achievement begins when it is recorded");
        }
        Authorisation.check(command, now.relationsOf(command.origin().actor()));
        return now;
    }

    private static CommandResult applied(AchievementCommand command, List<? extends AchievementEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }
}
