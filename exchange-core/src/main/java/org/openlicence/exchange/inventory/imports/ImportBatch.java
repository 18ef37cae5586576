package org.openlicence.exchange.inventory.imports;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.imports.ImportCommand.ConfirmImport;
import org.openlicence.exchange.inventory.imports.ImportCommand.TellRows;
import org.openlicence.exchange.inventory.imports.ImportCommand.TellUndoneRows;
import org.openlicence.exchange.inventory.imports.ImportCommand.UndoImport;
import org.openlicence.exchange.inventory.imports.event.ImportEvent;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.ImportCompleted;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.ImportConfirmed;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.ImportUndoRequested;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.ImportUndone;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.RowImported;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.RowKept;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.RowRefused;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.RowUndone;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Relation;

/** One file of patents, carried out as one act (批量导入). State table: docs/domain/inventory.md */
@AggregateRoot
class ImportBatch {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable ImportState state;

    ImportBatch() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(ConfirmImport command, ImportRegister register, PolicyBook policies) {
        ImportState now = state;
        String organisation = command.origin().actor().organisationId();
        boolean own = register.find(command.batchId())
                .map(batch -> batch.ownerId().equals(organisation))
                .orElse(now == null || now.ownerId().equals(organisation));
        Authorisation.check(command, own ? Set.of(Relation.ITSELF) : Set.of());
        return applied(command, ImportDecision.confirm(now, command, policies), register);
    }

    @CommandHandler
    CommandResult handle(TellRows command, ImportRegister register, PolicyBook policies) {
        ImportState now = authorised(command);
        Map<Integer, ImportRow> contents = new HashMap<>();
        for (ImportRegister.Row row : register.rows(command.batchId())) {
            ImportRow content = row.content();
            if (content != null) {
                contents.put(row.number(), content);
            }
        }
        return applied(command, ImportDecision.tell(now, command, contents, policies), register);
    }

    @CommandHandler
    CommandResult handle(UndoImport command, ImportRegister register, PolicyBook policies) {
        return applied(command, ImportDecision.undo(authorised(command), command, policies), register);
    }

    @CommandHandler
    CommandResult handle(TellUndoneRows command, ImportRegister register, PolicyBook policies) {
        return applied(command, ImportDecision.tellUndone(authorised(command), command, policies), register);
    }

    @EventSourcingHandler
    void on(ImportEvent event) {
        id = event.aggregateId();
        state = ImportState.after(state, event);
    }

    private ImportState authorised(ImportCommand command) {
        ImportState now = state;
        if (now == null) {
            throw new IllegalStateException("an import begins when it is confirmed");
        }
        boolean own = now.ownerId().equals(command.origin().actor().organisationId());
        Authorisation.check(command, own ? Set.of(Relation.ITSELF) : Set.of());
        return now;
    }

    private static CommandResult applied(ImportCommand command, List<ImportEvent> decided, ImportRegister register) {
        decided.forEach(AggregateLifecycle::apply);
        decided.forEach(event -> written(command.batchId(), event, register));
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }

    /** The register says at the same moment what the events say. */
    private static void written(ImportBatchId id, ImportEvent event, ImportRegister register) {
        Instant at = event.trace().occurredAt();
        switch (event) {
            case ImportConfirmed e -> register.status(id, ImportStatus.RUNNING, at);
            case RowImported e -> register.outcome(id, e.row(), RowStatus.IMPORTED, List.of());
            case RowRefused e -> register.outcome(id, e.row(), RowStatus.REFUSED, e.codes());
            case ImportCompleted e -> register.status(id, ImportStatus.COMPLETED, at);
            case ImportUndoRequested e -> register.status(id, ImportStatus.UNDOING, at);
            case RowUndone e -> register.outcome(id, e.row(), RowStatus.UNDONE, List.of());
            case RowKept e -> register.outcome(id, e.row(), RowStatus.KEPT, e.codes());
            case ImportUndone e -> register.status(id, ImportStatus.UNDONE, at);
        }
    }
}
