package org.openlicence.exchange.recordal;

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
import org.openlicence.exchange.recordal.RecordalCommand.CancelRecordal;
import org.openlicence.exchange.recordal.RecordalCommand.ConfirmRecordal;
import org.openlicence.exchange.recordal.RecordalCommand.FileRecordal;
import org.openlicence.exchange.recordal.RecordalCommand.MarkRecordalOverdue;
import org.openlicence.exchange.recordal.RecordalCommand.OpenRecordal;
import org.openlicence.exchange.recordal.RecordalCommand.RecordRecordalChange;
import org.openlicence.exchange.recordal.RecordalCommand.RefuseRecordal;
import org.openlicence.exchange.recordal.event.RecordalEvent;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommand;

/** The recordal of one licence with the patent office (专利实施许可合同备案). State table: docs/domain/recordal.md */
@AggregateRoot
class Recordal {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable RecordalState state;

    Recordal() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(OpenRecordal command, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        return applied(command, state == null ? List.of(OfficeDecision.opened(command, policies)) : List.of());
    }

    @CommandHandler
    CommandResult handle(FileRecordal command, PolicyBook policies) {
        return applied(command, OfficeDecision.file(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(ConfirmRecordal command, PolicyBook policies) {
        return applied(command, OfficeDecision.confirm(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(RefuseRecordal command, PolicyBook policies) {
        return applied(command, OfficeDecision.refuse(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(MarkRecordalOverdue command, PolicyBook policies) {
        return applied(command, OfficeDecision.overdue(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(RecordRecordalChange command, PolicyBook policies) {
        return applied(command, OfficeDecision.change(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(CancelRecordal command, PolicyBook policies) {
        return applied(command, OfficeDecision.cancel(authorised(command), command, policies));
    }

    @EventSourcingHandler
    void on(RecordalEvent event) {
        id = event.aggregateId();
        state = RecordalState.after(state, event);
    }

    private RecordalState authorised(ExchangeCommand command) {
        RecordalState now = state;
        if (now == null) {
            throw new IllegalStateException("a recordal begins when its licence forms");
        }
        Authorisation.check(command, now.relationsOf(command.origin().actor()));
        return now;
    }

    private static CommandResult applied(RecordalCommand command, List<RecordalEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }
}
