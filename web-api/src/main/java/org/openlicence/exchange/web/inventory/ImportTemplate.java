package org.openlicence.exchange.web.inventory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openlicence.exchange.inventory.imports.ImportColumn;
import org.openlicence.exchange.web.spreadsheet.SpreadsheetFile;
import org.springframework.http.MediaType;

/** An empty file of each format to fill in. */
enum ImportTemplate {
    XLSX(SpreadsheetFile.TYPE),
    CSV("text/csv;charset=UTF-8"),
    JSONL("application/x-ndjson");

    private final String type;

    ImportTemplate(String type) {
        this.type = type;
    }

    static Optional<ImportTemplate> of(String extension) {
        return Arrays.stream(values())
                .filter(template -> template.extension().equals(extension))
                .findFirst();
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** @param chinese whether the headings are Chinese; members of JSON are named in English */
    byte[] content(boolean chinese) {
        return switch (this) {
            case XLSX ->
                SpreadsheetFile.of(
                        chinese ? "专利" : "Patents",
                        ImportColumn.values().length,
                        List.of(Arrays.stream(ImportColumn.values())
                                .map(column -> chinese ? column.chinese() : column.english())
                                .toList()));
            // the mark tells spreadsheets that this is UTF-8
            case CSV -> utf8("\uFEFF" + headings(chinese, "%s", ",") + "\r\n");
            case JSONL -> utf8("{" + headings(false, "\"%s\":null", ",") + "}\n");
        };
    }

    private static String headings(boolean chinese, String form, String between) {
        return Arrays.stream(ImportColumn.values())
                .map(column -> form.formatted(chinese ? column.chinese() : column.english()))
                .collect(Collectors.joining(between));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
