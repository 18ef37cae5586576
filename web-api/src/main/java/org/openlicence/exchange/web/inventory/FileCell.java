package org.openlicence.exchange.web.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.imports.CellRemark;
import org.openlicence.exchange.inventory.imports.ImportColumn;
import org.openlicence.exchange.inventory.imports.TypedRow;

/**
 * What a cell of a file holds.
 *
 * @param text as typed; a number of a spreadsheet without exponent
 * @param day what a number amounts to as the serial number of a day; absent for all else
 */
record FileCell(Form form, String text, @Nullable LocalDate day) {
    private static final Set<ImportColumn> DAYS =
            EnumSet.of(ImportColumn.FILED_ON, ImportColumn.GRANTED_ON, ImportColumn.NEXT_REVIEW);

    /** How a cell holds its value. */
    enum Form {
        TEXT,
        NUMBER,
        /** A number shown as a day. */
        DAY,
        FORMULA,
        /** An error value, or something no text can be made of. */
        BROKEN
    }

    static FileCell text(String text) {
        return new FileCell(Form.TEXT, text, null);
    }

    static FileCell formula() {
        return new FileCell(Form.FORMULA, "", null);
    }

    static FileCell broken() {
        return new FileCell(Form.BROKEN, "", null);
    }

    /** A row of cells whose columns are known. */
    static TypedRow row(int number, Map<ImportColumn, FileCell> cells) {
        Map<ImportColumn, String> typed = new EnumMap<>(ImportColumn.class);
        List<CellRemark> remarks = new ArrayList<>();
        cells.forEach((column, cell) -> {
            typed.put(column, cell.typed(column));
            cell.remark(column).ifPresent(remarks::add);
        });
        return new TypedRow(number, typed, remarks);
    }

    boolean blank() {
        return (form == Form.TEXT || form == Form.NUMBER) && text.isBlank();
    }

    Optional<CellRemark> remark(ImportColumn column) {
        return switch (form) {
            case TEXT, NUMBER, DAY -> Optional.empty();
            case FORMULA -> Optional.of(new CellRemark(column, CellRemark.Kind.FORMULA));
            case BROKEN -> Optional.of(new CellRemark(column, CellRemark.Kind.UNREADABLE));
        };
    }

    /** As a person would have typed it into a column of text. */
    String typed(ImportColumn column) {
        return switch (form) {
            case TEXT, FORMULA, BROKEN -> text;
            case DAY -> String.valueOf(day);
            case NUMBER -> day != null && DAYS.contains(column) ? day.toString() : number(column);
        };
    }

    /** A patent number kept as a number has lost a check digit 0 behind its point; whether it is right is judged later. */
    private String number(ImportColumn column) {
        return column == ImportColumn.PATENT_NUMBER && text.matches("\\d{8}|\\d{12}") ? text + ".0" : text;
    }
}
