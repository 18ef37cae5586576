package org.openlicence.exchange.web.inventory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openlicence.exchange.inventory.imports.ImportColumn;
import org.openlicence.exchange.inventory.imports.TypedRow;
import org.openlicence.exchange.web.inventory.ImportFile.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The rows of JSON Lines: one object a line, its members named as the columns. A number counts as it is written; a list of
 * texts is their list in one cell.
 */
final class JsonRows {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(4)
                    .maxNumberLength(100)
                    .maxNameLength(100)
                    .maxStringLength(20_000)
                    .build())
            .build();

    private JsonRows() {}

    /** @param most rows to read before giving up */
    static List<TypedRow> read(String text, long most) throws UnreadableFile {
        List<TypedRow> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                rows.add(row(number, line));
            }
            if (rows.size() > most) {
                break;
            }
        }
        return rows;
    }

    private static TypedRow row(int number, String line) throws UnreadableFile {
        Map<ImportColumn, FileCell> cells = new EnumMap<>(ImportColumn.class);
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line.strip())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableFile(Fault.NOT_JSON_LINES, Integer.toString(number));
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                Optional<ImportColumn> column = ImportColumn.headed(name);
                if (column.isEmpty() || cells.containsKey(column.get())) {
                    throw new UnreadableFile(Fault.UNKNOWN_HEADING, name);
                }
                cells.put(column.get(), value(json));
            }
            if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
                throw new UnreadableFile(Fault.NOT_JSON_LINES, Integer.toString(number));
            }
        } catch (JacksonException e) {
            throw new UnreadableFile(Fault.NOT_JSON_LINES, Integer.toString(number));
        }
        return FileCell.row(number, cells);
    }

    private static FileCell value(JsonParser json) {
        JsonToken token = json.nextToken();
        if (token == JsonToken.START_ARRAY) {
            return list(json);
        }
        if (token == JsonToken.START_OBJECT) {
            json.skipChildren();
            return FileCell.broken();
        }
        return token == JsonToken.VALUE_NULL ? FileCell.text("") : scalar(json);
    }

    private static FileCell list(JsonParser json) {
        List<String> parts = new ArrayList<>();
        boolean whole = true;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token.isScalarValue()) {
                FileCell part = scalar(json);
                whole &= part.form() == FileCell.Form.TEXT && !part.text().contains(";");
                parts.add(part.text());
            } else {
                json.skipChildren();
                whole = false;
            }
        }
        return whole ? FileCell.text(String.join(";", parts)) : FileCell.broken();
    }

    /** The text as written: a number is never turned into another notation, which could be far longer than the file. */
    private static FileCell scalar(JsonParser json) {
        String text = json.getString();
        boolean whole =
                text.codePoints().noneMatch(sign -> sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
        return whole ? FileCell.text(text) : FileCell.broken();
    }
}
