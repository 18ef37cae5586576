package org.openlicence.exchange.web.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openlicence.exchange.web.hostile.ApiDescription.Operation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every way to break a body that its schema describes; none of them may be accepted. */
final class BodyFaults {
    /** Stands where a broken value goes; the values themselves are raw text, since some are no JSON. */
    private static final String HOLE = "@@hole@@";

    private static final int TOO_LONG = 30_000;
    private static final int MEGABYTE = 1_000_000;

    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Examples examples;
    private final ObjectNode whole;
    private boolean megabyte;

    private BodyFaults(Examples examples, ObjectNode whole) {
        this.examples = examples;
        this.whole = whole;
    }

    /** Faults by name, each with the text of its body. */
    static Map<String, String> of(Operation operation, Examples examples) {
        JsonNode schema = operation.body();
        if (schema == null) {
            return Map.of();
        }
        var made = new BodyFaults(examples, examples.body(operation));
        made.unreadable();
        made.object("", schema, made.whole);
        return made.faults;
    }

    private void unreadable() {
        String valid = whole.toString();
        faults.put("empty body", "");
        faults.put("null", "null");
        faults.put("array for object", "[" + valid + "]");
        faults.put("text for object", "\"x\"");
        faults.put("number for object", "7");
        faults.put("cut off", valid.substring(0, valid.length() - 1));
        faults.put("two values", valid + valid);
        faults.put("trailing brace", valid + "}");
        faults.put("single quotes", "{'a':1}");
        faults.put("comment", "/* x */" + valid);
        faults.put("trailing comma", valid.substring(0, valid.length() - 1) + ",}");
        faults.put("deep", "[".repeat(1000) + "]".repeat(1000));
        faults.put("deep member", "{\"intruder\":" + "[".repeat(40) + "]".repeat(40) + "}");
        faults.put("many members", "{" + "\"a\":1,".repeat(5000) + "\"b\":1}");
        faults.put("long name", "{\"" + "n".repeat(TOO_LONG) + "\":1}");
        faults.put("control character in name", "{\"a\u0001\":1}");
        faults.put("null character", valid + "\u0000");
    }

    private void object(String at, JsonNode schema, ObjectNode value) {
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        broken(at + "/intruder", value, "intruder", List.of("1", "null", "{\"a\":[]}"));
        broken(at + "/__proto__", value, "__proto__", List.of("{\"admin\":true}"));
        schema.path("properties").properties().forEach(member -> {
            String name = member.getKey();
            JsonNode described = member.getValue();
            String place = at + "/" + name;
            broken(place, value, name, values(name, described, required.contains(name)));
            twice(place, value, name);
            JsonNode inside = value.path(name);
            if (required.contains(name)) {
                value.remove(name);
                faults.put(place + " absent", whole.toString());
                value.set(name, inside);
            }
            if (inside instanceof ObjectNode object) {
                object(place, described, object);
            }
            if (inside instanceof ArrayNode array && array.get(0) instanceof ObjectNode element) {
                object(place + "/0", described.path("items"), element);
            }
        });
    }

    private void broken(String place, ObjectNode holder, String name, List<String> raw) {
        JsonNode former = holder.get(name);
        holder.put(name, HOLE);
        String text = whole.toString();
        if (former == null) {
            holder.remove(name);
        } else {
            holder.set(name, former);
        }
        for (String value : raw) {
            String label = value.length() > 40 ? value.substring(0, 20) + "… of " + value.length() : value;
            faults.put(place + " = " + label, text.replace("\"" + HOLE + "\"", value));
        }
    }

    /** The same member twice: readers that take the first and readers that take the last would disagree. */
    private void twice(String place, ObjectNode holder, String name) {
        JsonNode former = holder.get(name);
        holder.put(name, HOLE);
        String text = whole.toString();
        holder.set(name, former);
        faults.put(place + " twice", text.replace("\"" + HOLE + "\"", former + ",\"" + name + "\":" + former));
    }

    private List<String> values(String name, JsonNode schema, boolean required) {
        List<String> raw = new ArrayList<>(required ? List.of("null") : List.of());
        String type = schema.path("type").asString("object");
        switch (type) {
            case "string" -> {
                raw.addAll(List.of("7", "1.5", "true", "[]", "[\"a\"]", "{}"));
                raw.addAll(texts(schema, required));
            }
            case "integer" -> {
                raw.addAll(List.of("\"7\"", "1.5", "true", "[]", "{}", "NaN", "1e400", "0x10", "+1", "\"１\""));
                raw.addAll(List.of("9223372036854775808", "-9223372036854775809", "9".repeat(60)));
                bounds(schema, raw);
                if (name.endsWith("Fen")) {
                    raw.addAll(List.of("-1", "-600000", "100000000000001"));
                }
            }
            case "number" -> {
                raw.addAll(List.of("\"1.00\"", "true", "[]", "{}", "Infinity", "-0.01", "0.001", "1234567890123.00"));
                raw.addAll(List.of("1e15", "1e999999999", "-1e999999999", "1e-999999999", "9".repeat(60)));
                bounds(schema, raw);
            }
            case "boolean" -> raw.addAll(List.of("\"true\"", "1", "0", "[]", "\"yes\""));
            case "array" -> {
                String element = examples.value("", schema.path("items")).toString();
                raw.addAll(List.of("{}", "\"x\"", "7", "[null]", "[[]]", "[7]", "[" + element + ",null]"));
                int most = schema.path("maxItems").asInt(200);
                raw.add("[" + String.join(",", java.util.Collections.nCopies(most + 1, element)) + "]");
            }
            default -> raw.addAll(List.of("[]", "\"x\"", "7", "true", "[{}]"));
        }
        return raw;
    }

    private List<String> texts(JsonNode schema, boolean required) {
        List<String> raw = new ArrayList<>();
        // a pattern that lets any sign through but the end of a line is of a text, not of a code
        boolean line =
                schema.has("pattern") && "!".matches(schema.path("pattern").asString());
        boolean free = !schema.has("enum") && !schema.has("format") && (line || !schema.has("pattern"));
        if (required) {
            raw.addAll(List.of("\"\"", "\"   \""));
        }
        raw.addAll(List.of(
                "\"a\\u0000b\"",
                "\"a\\u0007b\"",
                "\"a\\u001bb\"",
                "\"\\u202Eabc\"",
                "\"a\\u2066b\"",
                "\"a\\ud800b\"",
                "\"\\udc00\"",
                "\"a\\ue000b\"",
                "\"a\\uffffb\"",
                "\"a\u0001b\""));
        raw.add("\"" + "x".repeat(TOO_LONG) + "\"");
        if (schema.has("maxLength")) {
            raw.add("\"" + "字".repeat(schema.path("maxLength").asInt() + 1) + "\"");
        }
        if (line) {
            raw.add("\"a\\nb\"");
        }
        if (!free) {
            raw.addAll(List.of("\"!\"", "\"NO_SUCH_VALUE!\"", "\"' or 1=1 --\"", "\"<script>alert(1)</script>\""));
        }
        if (schema.path("format").asString("").equals("date")) {
            raw.addAll(List.of(
                    "\"2027-02-30\"",
                    "\"2027-13-01\"",
                    "\"tomorrow\"",
                    "\"+999999999-12-31\"",
                    "\"-0044-03-15\"",
                    "\"9999-12-31\"",
                    "\"0001-01-01\"",
                    "\"2027-01-01T00:00:00Z\"",
                    "20270101",
                    "[2027,1,1]"));
        }
        if (free && !megabyte) {
            megabyte = true; // one a body is enough: it never reaches the member
            raw.add("\"" + "x".repeat(MEGABYTE) + "\"");
        }
        return raw;
    }

    private static void bounds(JsonNode schema, List<String> raw) {
        if (schema.path("minimum").isIntegralNumber()) {
            raw.add(Long.toString(schema.path("minimum").asLong() - 1));
        }
        if (schema.path("maximum").isIntegralNumber()) {
            raw.add(Long.toString(schema.path("maximum").asLong() + 1));
        }
    }
}
