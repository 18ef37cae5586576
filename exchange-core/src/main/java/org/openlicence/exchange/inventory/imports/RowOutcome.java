package org.openlicence.exchange.inventory.imports;

import java.util.List;

/**
 * What came of carrying out or undoing one row.
 *
 * @param row its number in the file
 * @param codes rules that refused it; empty when it was done
 */
public record RowOutcome(int row, List<String> codes) {
    public RowOutcome {
        codes = List.copyOf(codes);
    }
}
