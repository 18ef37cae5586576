package org.openlicence.exchange.royalty;

import java.time.LocalDate;
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
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.royalty.RoyaltyCommand.*;
import org.openlicence.exchange.royalty.event.RoyaltyEvent;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyOpened;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;

/** What one licence costs after its conclusion: a running share (提成费) or later instalments (分期). State table: docs/domain/royalty.md */
@AggregateRoot
class RoyaltyAccount {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable RoyaltyState state;

    RoyaltyAccount() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(OpenRoyalty command, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        return applied(command, state == null ? List.of(opened(command, policies)) : List.of());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(OpenInstalments command, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        return applied(command, state == null ? List.of(InstalmentDecision.opened(command, policies)) : List.of());
    }

    @CommandHandler
    CommandResult handle(ReportDueEvent command, PolicyBook policies) {
        return applied(command, InstalmentDecision.report(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(StateRoyalty command, PolicyBook policies) {
        return applied(command, StatementDecision.state(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(CorrectRoyaltyStatement command, PolicyBook policies) {
        return applied(command, StatementDecision.correct(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(MarkStatementOverdue command, PolicyBook policies) {
        return applied(command, StatementDecision.overdue(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ConfirmRoyaltyPayment command, PolicyBook policies) {
        return applied(command, RoyaltyPaymentDecision.confirm(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ConfirmRoyaltyRefund command, PolicyBook policies) {
        return applied(command, RoyaltyPaymentDecision.refunded(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(MarkRoyaltyOverdue command, PolicyBook policies) {
        return applied(command, RoyaltyPaymentDecision.overdue(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(DemandArrears command, PolicyBook policies) {
        return applied(command, ArrearsDecision.demand(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(DeclareBreach command, PolicyBook policies) {
        return applied(command, ArrearsDecision.breach(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(WaivePenalty command, PolicyBook policies) {
        return applied(command, ArrearsDecision.waive(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(CallAudit command, PolicyBook policies) {
        return applied(command, AuditDecision.call(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(RecordAuditFinding command, PolicyBook policies) {
        return applied(command, AuditDecision.found(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(AnswerAudit command, PolicyBook policies) {
        return applied(command, AuditDecision.answer(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(CloseRoyalty command, PolicyBook policies) {
        return applied(command, CloseDecision.close(authorised(command), command, policies));
    }

    @EventSourcingHandler
    void on(RoyaltyEvent event) {
        id = event.aggregateId();
        state = RoyaltyState.after(state, event);
    }

    private static RoyaltyOpened opened(OpenRoyalty command, PolicyBook policies) {
        return new RoyaltyOpened(
                command.aggregateId(),
                command.licenceId().value(),
                command.takerId(),
                command.licensorIds(),
                command.base().name(),
                command.basisPoints(),
                command.definition(),
                command.periodMonths(),
                command.entry().fen(),
                command.minimum() == null ? null : command.minimum().fen(),
                command.validFrom(),
                command.validTo(),
                command.paidFrom(),
                Trace.effective(command.origin(), effectiveOn(command), policies.version(), Law.CC.art("867")));
    }

    private static LocalDate effectiveOn(OpenRoyalty command) {
        LocalDate paidFrom = command.paidFrom();
        return paidFrom == null ? command.validFrom() : paidFrom;
    }

    private RoyaltyState authorised(RoyaltyCommand command) {
        RoyaltyState now = state;
        if (now == null) {
            throw new IllegalStateException("an account begins when its licence forms");
        }
        Authorisation.check(command, now.relationsOf(command.origin().actor()));
        return now;
    }

    private static CommandResult applied(RoyaltyCommand command, List<RoyaltyEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }
}
