package org.openlicence.exchange.web.statistics;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.query.statistics.StatisticsFigures.Row;
import org.openlicence.exchange.web.shell.PageText;
import org.openlicence.exchange.web.spreadsheet.SpreadsheetFile;
import org.openlicence.exchange.web.statistics.Statistics.Shown;
import org.openlicence.exchange.web.statistics.Statistics.Small;
import org.springframework.stereotype.Component;

/** A table of figures as a file: first what it is and how it was reckoned, then the figures, in 10,000 yuan as they are published. */
@Component
class StatisticsFile {
    static final String CSV = "text/csv;charset=UTF-8";
    static final String XLSX = SpreadsheetFile.TYPE;

    /** Amounts are published in 万元. */
    private static final int TEN_THOUSAND_YUAN_IN_FEN = 6;

    private final PageText text;
    private final StatisticsWords words;

    StatisticsFile(PageText text, StatisticsWords words) {
        this.text = text;
        this.words = words;
    }

    byte[] csv(Shown shown) {
        StringWriter lines = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(lines)) {
            for (List<?> row : rows(shown)) {
                writer.writeRecord(row.stream().map(Object::toString).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // the mark tells spreadsheets that this is UTF-8
        return ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx(Shown shown) {
        return SpreadsheetFile.of(text.label(shown.table()), 0, rows(shown));
    }

    private List<List<?>> rows(Shown shown) {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of(text.message("statistics.title") + " · " + text.label(shown.table())));
        rows.add(List.of(text.message("statistics.definition." + shown.filter().view())));
        rows.add(List.of(text.message(
                "statistics.filter." + shown.filter().view(),
                text.day(shown.filter().from()),
                text.day(shown.filter().to()),
                text.day(shown.filter().knownOn()))));
        String type = shown.filter().contractType();
        if (type != null) {
            rows.add(List.of(text.label("ContractType", type)));
        }
        if (shown.filter().openLicence()) {
            rows.add(List.of(text.message("statistics.open")));
        }
        rows.add(List.of(text.message(
                "statistics.basis", String.valueOf(shown.position()), String.join(", ", shown.policyVersions()))));
        rows.add(List.of(text.message("statistics.no-proof")));
        rows.add(List.of(
                text.label(shown.table()),
                text.message("statistics.contracts"),
                text.message("statistics.total.wan"),
                text.message("statistics.technology.wan")));
        shown.rows().forEach(row -> rows.add(figures(words.of(shown.table(), row.key()), row)));
        Small small = shown.small();
        if (small != null) {
            String name = text.message("statistics.small", String.valueOf(shown.least()));
            Row row = small.row();
            rows.add(row == null ? List.of(name, small.contracts()) : figures(name, row));
        }
        Row sum = shown.sum();
        if (sum != null) {
            rows.add(figures(text.message("statistics.sum"), sum));
        }
        return rows;
    }

    private static List<?> figures(String name, Row row) {
        return List.of(
                name,
                row.contracts(),
                BigDecimal.valueOf(row.totalFen(), TEN_THOUSAND_YUAN_IN_FEN),
                BigDecimal.valueOf(row.technologyFen(), TEN_THOUSAND_YUAN_IN_FEN));
    }
}
