package org.openlicence.exchange.web.inventory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openlicence.exchange.web.inventory.ImportFile.Fault;

/** The lines of comma-separated values as spreadsheets save them. */
final class CsvLines {
    private CsvLines() {}

    /** @param most lines to read before giving up */
    static List<FileLine> read(String text, long most) throws UnreadableFile {
        List<FileLine> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                FileLine line = line(record);
                if (!line.blank()) {
                    lines.add(line);
                }
                if (lines.size() > most) {
                    return lines;
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new UnreadableFile(Fault.NOT_CSV, Integer.toString(lines.size() + 1));
        }
        return lines;
    }

    private static FileLine line(CsvRecord record) {
        SortedMap<Integer, FileCell> cells = new TreeMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            cells.put(i, FileCell.text(record.getField(i)));
        }
        return new FileLine(Math.toIntExact(record.getStartingLineNumber()), cells);
    }
}
