package org.openlicence.exchange.inventory.imports;

import java.util.List;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of an import (批量导入). State table: docs/domain/inventory.md */
public sealed interface ImportCommand extends ExchangeCommand {
    ImportBatchId batchId();

    @Override
    default String aggregateId() {
        return batchId().value();
    }

    /**
     * The owner confirms a file it has seen; from then on its rows are carried out. The same again does nothing. Refused by
     * IV-10 (too many rows, or none), IV-12 (confirmed with other rows).
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record ConfirmImport(ImportBatchId batchId, int rows, String contentHash, Origin origin) implements ImportCommand {}

    /** Rows were carried out or refused. Sent by the exchange; rows already told are passed over. */
    @Permit(role = Role.SYSTEM)
    record TellRows(ImportBatchId batchId, List<RowOutcome> outcomes, Origin origin) implements ImportCommand {
        public TellRows {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** The owner takes the whole import back, row by row. Refused by IV-11 before it is complete. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record UndoImport(ImportBatchId batchId, Origin origin) implements ImportCommand {}

    /** Rows were undone or have to stay. Sent by the exchange. */
    @Permit(role = Role.SYSTEM)
    record TellUndoneRows(ImportBatchId batchId, List<RowOutcome> outcomes, Origin origin) implements ImportCommand {
        public TellUndoneRows {
            outcomes = List.copyOf(outcomes);
        }
    }
}
