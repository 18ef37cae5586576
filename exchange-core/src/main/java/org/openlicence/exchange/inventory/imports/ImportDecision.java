package org.openlicence.exchange.inventory.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.InventoryId;
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
import org.openlicence.exchange.inventory.imports.rule.BatchIsWithinSize;
import org.openlicence.exchange.inventory.imports.rule.ConfirmedAlike;
import org.openlicence.exchange.inventory.imports.rule.ImportIsComplete;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Trace;

/** What confirming, carrying out and undoing an import lead to. */
final class ImportDecision {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private ImportDecision() {}

    /** Nothing for the import that is known. @throws org.openlicence.exchange.shared.Refused IN-01, IV-10, IV-12 */
    static List<ImportEvent> confirm(@Nullable ImportState now, ConfirmImport command, PolicyBook policies) {
        if (now != null) {
            boolean alike = now.rows() == command.rows() && now.contentHash().equals(command.contentHash());
            BusinessRule.check(new ConfirmedAlike(command.aggregateId(), alike));
            return List.of();
        }
        long most =
                policies.figure("inventory.import.rows", command.origin().day()).value();
        BusinessRule.check(
                FieldWithinLimit.form("contentHash", command.contentHash(), HASH),
                new BatchIsWithinSize(command.rows(), most));
        return List.of(new ImportConfirmed(
                command.aggregateId(),
                command.origin().actor().organisationId(),
                command.rows(),
                command.contentHash(),
                trace(command.origin(), policies)));
    }

    /** @param contents of the rows told, by number */
    static List<ImportEvent> tell(
            ImportState now, TellRows command, Map<Integer, ImportRow> contents, PolicyBook policies) {
        Trace trace = trace(command.origin(), policies);
        Set<Integer> imported = new HashSet<>(now.imported());
        Set<Integer> refused = new HashSet<>(now.refused());
        List<ImportEvent> events = new ArrayList<>();
        for (RowOutcome outcome : command.outcomes()) {
            ImportRow content = contents.get(outcome.row());
            if (now.status() != ImportStatus.RUNNING || content == null) {
                continue;
            }
            boolean done = outcome.codes().isEmpty();
            if (!imported.contains(outcome.row()) && !refused.contains(outcome.row())) {
                (done ? imported : refused).add(outcome.row());
                events.add(
                        done
                                ? imported(now, command, outcome.row(), content, trace)
                                : new RowRefused(command.aggregateId(), outcome.row(), outcome.codes(), trace));
            }
        }
        if (!events.isEmpty() && imported.size() + refused.size() == now.rows()) {
            events.add(new ImportCompleted(command.aggregateId(), imported.size(), refused.size(), trace));
        }
        return events;
    }

    /** Nothing where it is being undone already. @throws org.openlicence.exchange.shared.Refused IV-11 */
    static List<ImportEvent> undo(ImportState now, UndoImport command, PolicyBook policies) {
        if (now.status() == ImportStatus.UNDOING || now.status() == ImportStatus.UNDONE) {
            return List.of();
        }
        BusinessRule.check(new ImportIsComplete(now.status()));
        Trace trace = trace(command.origin(), policies);
        ImportEvent requested = new ImportUndoRequested(command.aggregateId(), trace);
        return now.imported().isEmpty()
                ? List.of(requested, new ImportUndone(command.aggregateId(), 0, 0, trace))
                : List.of(requested);
    }

    static List<ImportEvent> tellUndone(ImportState now, TellUndoneRows command, PolicyBook policies) {
        Trace trace = trace(command.origin(), policies);
        Set<Integer> undone = new HashSet<>(now.undone());
        Set<Integer> kept = new HashSet<>(now.kept());
        List<ImportEvent> events = new ArrayList<>();
        for (RowOutcome outcome : command.outcomes()) {
            if (now.status() != ImportStatus.UNDOING || !now.imported().contains(outcome.row())) {
                continue;
            }
            boolean done = outcome.codes().isEmpty();
            if (!undone.contains(outcome.row()) && !kept.contains(outcome.row())) {
                (done ? undone : kept).add(outcome.row());
                events.add(
                        done
                                ? new RowUndone(command.aggregateId(), outcome.row(), trace)
                                : new RowKept(command.aggregateId(), outcome.row(), outcome.codes(), trace));
            }
        }
        if (!events.isEmpty() && undone.size() + kept.size() == now.imported().size()) {
            events.add(new ImportUndone(command.aggregateId(), undone.size(), kept.size(), trace));
        }
        return events;
    }

    private static RowImported imported(ImportState now, TellRows command, int row, ImportRow content, Trace trace) {
        return new RowImported(
                command.aggregateId(),
                row,
                content.patentId().value(),
                InventoryId.of(content.patentId(), now.ownerId()).value(),
                content.listingFeeFen() == null
                        ? null
                        : command.batchId().listingOf(row).value(),
                trace);
    }

    private static Trace trace(Origin origin, PolicyBook policies) {
        return Trace.of(origin, policies.version(), Law.DESIGN.art("import"));
    }
}
