package org.openlicence.exchange.web.inventory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openlicence.exchange.inventory.imports.ImportColumn;

/** A file of comma-separated values as spreadsheets save it: UTF-8, or GB18030 where it is not; headings in the first line. */
final class ImportFile {
    private ImportFile() {}

    /** What a file cannot be read for. */
    enum Fault {
        EMPTY,
        NOT_CSV,
        NO_NUMBER_COLUMN,
        UNKNOWN_HEADING,
        TOO_MANY_ROWS
    }

    /** @param fault absent when the file could be read @param detail e.g. the heading that is not known */
    record Reading(List<Map<ImportColumn, String>> rows, Optional<Fault> fault, String detail) {
        static Reading failed(Fault fault, String detail) {
            return new Reading(List.of(), Optional.of(fault), detail);
        }
    }

    /** @param most rows a file may have beside its headings */
    static Reading read(byte[] bytes, long most) {
        List<List<String>> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text(bytes))) {
            for (CsvRecord line : records) {
                if (String.join("", line.getFields()).isBlank()) {
                    continue;
                }
                lines.add(line.getFields());
                if (lines.size() > most + 1) {
                    return Reading.failed(Fault.TOO_MANY_ROWS, Long.toString(most));
                }
            }
        } catch (CsvParseException | IOException e) {
            return Reading.failed(Fault.NOT_CSV, Integer.toString(lines.size() + 1));
        }
        if (lines.size() < 2) {
            return Reading.failed(Fault.EMPTY, "");
        }
        return table(lines);
    }

    private static Reading table(List<List<String>> lines) {
        List<ImportColumn> columns = new ArrayList<>();
        for (String heading : lines.getFirst()) {
            Optional<ImportColumn> column = ImportColumn.headed(heading);
            if (column.isEmpty() || columns.contains(column.get())) {
                return Reading.failed(
                        Fault.UNKNOWN_HEADING, heading.length() > 40 ? heading.substring(0, 40) : heading);
            }
            columns.add(column.get());
        }
        if (!columns.contains(ImportColumn.PATENT_NUMBER)) {
            return Reading.failed(Fault.NO_NUMBER_COLUMN, "");
        }
        List<Map<ImportColumn, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<ImportColumn, String> row = new EnumMap<>(ImportColumn.class);
            for (int i = 0; i < Math.min(line.size(), columns.size()); i++) {
                row.put(columns.get(i), line.get(i));
            }
            rows.add(row);
        }
        return new Reading(rows, Optional.empty(), "");
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        try {
            return decoded(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return decoded(bytes, Charset.forName("GB18030"));
        }
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
