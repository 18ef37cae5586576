package org.openlicence.exchange.ops.console.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.ops.console.importing.RowFault.Reason;
import org.openlicence.exchange.patent.ClaimText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one line. Fields it does not know are passed over; a known one of another type stops the row. */
final class PatentRowReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Either the row or why there is none. */
    sealed interface Outcome {
        record Read(PatentRow row) implements Outcome {}

        record Unreadable(RowFault fault) implements Outcome {}
    }

    Outcome read(long line, String text) {
        JsonNode object;
        try {
            object = JSON.readTree(text);
        } catch (JacksonException e) {
            return new Outcome.Unreadable(new RowFault(line, null, Reason.BROKEN_JSON, place(e)));
        }
        if (!object.isObject()) {
            return new Outcome.Unreadable(new RowFault(line, null, Reason.BROKEN_JSON, "no object"));
        }
        try {
            return new Outcome.Read(row(line, object));
        } catch (WrongType e) {
            JsonNode id = object.get("id");
            String rowId = id != null && id.isString() ? id.stringValue() : null;
            return new Outcome.Unreadable(new RowFault(line, rowId, Reason.WRONG_TYPE, e.field));
        }
    }

    private static PatentRow row(long line, JsonNode object) throws WrongType {
        return new PatentRow(
                line,
                string(object, "id"),
                string(object, "country"),
                string(object, "language"),
                string(object, "applicationNumber"),
                string(object, "publicationNumber"),
                string(object, "kind"),
                string(object, "title"),
                string(object, "abstract"),
                strings(object, "applicants"),
                strings(object, "ipc"),
                claims(object),
                string(object, "filingDate"),
                string(object, "publicationDate"),
                string(object, "source"));
    }

    private static @Nullable String string(JsonNode object, String field) throws WrongType {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new WrongType(field);
        }
        return value.stringValue().isBlank() ? null : value.stringValue().strip();
    }

    private static List<String> strings(JsonNode object, String field) throws WrongType {
        JsonNode values = object.get(field);
        if (values == null || values.isNull()) {
            return List.of();
        }
        if (!values.isArray()) {
            throw new WrongType(field);
        }
        List<String> read = new ArrayList<>();
        for (JsonNode value : values) {
            if (!value.isString()) {
                throw new WrongType(field);
            }
            if (!value.stringValue().isBlank()) {
                read.add(value.stringValue().strip());
            }
        }
        return read;
    }

    /** A list, or one text in which they are numbered. */
    private static List<String> claims(JsonNode object) throws WrongType {
        JsonNode value = object.get("claims");
        return value != null && value.isString() ? ClaimText.separate(value.stringValue()) : strings(object, "claims");
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null ? "" : "at column " + e.getLocation().getColumnNr();
    }

    /** A field whose JSON type is not the one of the schema. */
    private static final class WrongType extends Exception {
        private static final long serialVersionUID = 1L;
        private final String field;

        WrongType(String field) {
            super(field, null, false, false);
            this.field = field;
        }
    }
}
