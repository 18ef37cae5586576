package org.openlicence.exchange.web.marketplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.sheet.event.SheetContent;

/**
 * Patents side by side; the address holds the choice, nothing else remembers it.
 *
 * @param columns at most {@value #MOST}, in the order asked for
 * @param unknown numbers for which there is no patent
 * @param left numbers beyond the most that are compared
 * @param rows facts, each with one cell for each column
 */
record Comparison(List<Column> columns, List<String> unknown, List<String> left, List<Row> rows) {
    static final int MOST = 4;

    Comparison {
        columns = List.copyOf(columns);
        unknown = List.copyOf(unknown);
        left = List.copyOf(left);
        rows = List.copyOf(rows);
    }

    /** Whether another one may be added. */
    public boolean room() {
        return columns.size() < MOST;
    }

    /** Whether there is anything to compare. */
    public boolean enough() {
        return columns.size() > 1;
    }

    /** Facts in which the patents differ. */
    public List<Row> differences() {
        return rows.stream().filter(Row::differs).toList();
    }

    /**
     * One patent.
     *
     * @param offer its last public offer; absent while there was none
     * @param sheet what its owners say of it
     */
    record Column(PatentView patent, @Nullable OfferView offer, SheetContent sheet) {
        /** What stands for it in an address. */
        public String number() {
            return PatentPage.address(patent);
        }
    }

    /**
     * One fact.
     *
     * @param fact what it is; message key {@code compare.fact.<fact>}
     * @param cells what is said of each patent, a line each; none where nothing is known
     */
    record Row(String fact, List<List<String>> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        public boolean differs() {
            return cells.stream().distinct().count() > 1;
        }

        /** Whether anything is known of any of them. */
        boolean known() {
            return cells.stream().anyMatch(cell -> !cell.isEmpty());
        }
    }
}
