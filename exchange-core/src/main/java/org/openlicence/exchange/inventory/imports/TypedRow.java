package org.openlicence.exchange.inventory.imports;

import java.util.List;
import java.util.Map;

/**
 * One row as typed, not yet understood.
 *
 * @param number where it stands by the file's own counting: the line of a text file, the row of a spreadsheet; from 1
 * @param cells what was typed, by column; empty ones may be absent
 * @param remarks on cells that the file's format itself keeps from being read, e.g. formulas; these have no text
 */
public record TypedRow(int number, Map<ImportColumn, String> cells, List<CellRemark> remarks) {
    public TypedRow {
        cells = Map.copyOf(cells);
        remarks = List.copyOf(remarks);
    }
}
