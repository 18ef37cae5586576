package org.openlicence.exchange.web.inventory;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openlicence.exchange.inventory.imports.ImportColumn;
import org.openlicence.exchange.inventory.imports.TypedRow;

/**
 * A file of patents: comma-separated values, JSON Lines, or a spreadsheet (XLSX). Which of them is told by what the file
 * holds; its name says nothing.
 */
final class ImportFile {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private ImportFile() {}

    /** What a file cannot be read for. */
    enum Fault {
        EMPTY,
        UNKNOWN_FORMAT,
        OLD_SPREADSHEET,
        WRONG_ENCODING,
        NOT_CSV,
        NOT_JSON_LINES,
        NOT_XLSX,
        TOO_LARGE_UNPACKED,
        SEVERAL_SHEETS,
        MERGED_CELLS,
        NO_NUMBER_COLUMN,
        UNKNOWN_HEADING,
        TOO_MANY_ROWS
    }

    private enum Format {
        CSV,
        JSON_LINES,
        XLSX
    }

    /** @param fault absent when the file could be read @param detail e.g. the heading that is not known */
    record Reading(List<TypedRow> rows, Optional<Fault> fault, String detail) {
        static Reading failed(Fault fault, String detail) {
            return new Reading(List.of(), Optional.of(fault), detail);
        }
    }

    /** @param most rows a file may have beside its headings */
    static Reading read(byte[] bytes, long most) {
        try {
            List<TypedRow> rows =
                    switch (format(bytes)) {
                        case CSV -> table(CsvLines.read(text(bytes, GB18030), most + 1), most);
                        case XLSX -> table(Workbook.lines(bytes, most + 1), most);
                        case JSON_LINES -> within(JsonRows.read(text(bytes, StandardCharsets.UTF_8), most), most);
                    };
            return rows.isEmpty() ? Reading.failed(Fault.EMPTY, "") : new Reading(rows, Optional.empty(), "");
        } catch (UnreadableFile e) {
            return Reading.failed(e.fault(), e.detail());
        }
    }

    private static Format format(byte[] bytes) throws UnreadableFile {
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
        if (start.startsWith("504b0304")) {
            return Format.XLSX;
        }
        if (start.equals("d0cf11e0a1b11ae1")) {
            throw new UnreadableFile(Fault.OLD_SPREADSHEET, "");
        }
        if (start.startsWith("fffe") || start.startsWith("feff")) {
            throw new UnreadableFile(Fault.WRONG_ENCODING, "");
        }
        String head = new String(bytes, 0, Math.min(1024, bytes.length), StandardCharsets.ISO_8859_1);
        String plain = (start.startsWith("efbbbf") ? head.substring(3) : head).stripLeading();
        if (head.indexOf(0) >= 0 || plain.startsWith("<") || plain.startsWith("[") || plain.startsWith("%PDF")) {
            throw new UnreadableFile(Fault.UNKNOWN_FORMAT, "");
        }
        return plain.startsWith("{") ? Format.JSON_LINES : Format.CSV;
    }

    private static List<TypedRow> table(List<FileLine> lines, long most) throws UnreadableFile {
        if (lines.size() < 2) {
            throw new UnreadableFile(Fault.EMPTY, "");
        }
        List<FileLine> below = within(lines.subList(1, lines.size()), most);
        Map<Integer, ImportColumn> columns = columns(lines.getFirst());
        List<TypedRow> rows = new ArrayList<>();
        for (FileLine line : below) {
            Map<ImportColumn, FileCell> row = new EnumMap<>(ImportColumn.class);
            line.cells().forEach((place, cell) -> {
                if (columns.containsKey(place)) {
                    row.put(columns.get(place), cell);
                }
            });
            rows.add(FileCell.row(line.number(), row));
        }
        return rows;
    }

    private static Map<Integer, ImportColumn> columns(FileLine headings) throws UnreadableFile {
        Map<Integer, ImportColumn> columns = new HashMap<>();
        for (Map.Entry<Integer, FileCell> heading : headings.cells().entrySet()) {
            String text = heading.getValue().text();
            Optional<ImportColumn> column = ImportColumn.headed(text);
            if (column.isEmpty() || columns.containsValue(column.get())) {
                throw new UnreadableFile(Fault.UNKNOWN_HEADING, text);
            }
            columns.put(heading.getKey(), column.get());
        }
        if (!columns.containsValue(ImportColumn.PATENT_NUMBER)) {
            throw new UnreadableFile(Fault.NO_NUMBER_COLUMN, "");
        }
        return columns;
    }

    private static <R> List<R> within(List<R> rows, long most) throws UnreadableFile {
        if (rows.size() > most) {
            throw new UnreadableFile(Fault.TOO_MANY_ROWS, Long.toString(most));
        }
        return rows;
    }

    /** UTF-8, or else the other encoding. */
    private static String text(byte[] bytes, Charset other) throws UnreadableFile {
        try {
            return decoded(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                return decoded(bytes, other);
            } catch (CharacterCodingException neither) {
                throw new UnreadableFile(Fault.WRONG_ENCODING, "");
            }
        }
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
