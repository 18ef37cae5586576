package org.openlicence.exchange.web.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Values that no field may take, by its kind. What only the field's own bounds can stop is tried on each field; what one place stops
 * for all fields takes turns, so that each of these meets many fields and none meets all.
 */
final class FormFaults {
    private static final List<String> TEXT = List.of("a\u0007b", "a\u0000b", "\u202Eabc");
    private static final String LONG = "x".repeat(30_000);
    private static final List<String> NUMBER = List.of("abc", "1.5.5", "0x10", "１２,３", "NaN");
    private static final List<String> NUMBER_BOUNDS = List.of("-1", "1e999999999", "9".repeat(60));
    private static final List<String> DATE = List.of("2027-02-30", "tomorrow", "01/02/2027");
    private static final List<String> DATE_BOUNDS = List.of("9999-12-31", "0001-01-01", "+999999999-12-31");
    private static final List<String> CHOICE = List.of("no such!", "' or 1=1 --");

    private final Map<List<String>, Integer> turns = new HashMap<>();

    List<String> of(PageForm.Field field) {
        if (field.type().equals("file")) {
            return List.of(); // the content of files has tests of its own
        }
        List<String> values = new ArrayList<>(List.of(next(TEXT), LONG));
        switch (field.type()) {
            case "number" -> values.addAll(number());
            case "date" -> {
                values.add(next(DATE));
                values.addAll(DATE_BOUNDS);
            }
            case "select", "radio", "checkbox" -> values.add(next(CHOICE));
            default -> {}
        }
        if (field.name().toLowerCase(java.util.Locale.ROOT).matches(".*(amount|percent|sales|total|entry)$")) {
            values.addAll(number());
            values.add("0.001");
        }
        return values;
    }

    private List<String> number() {
        List<String> values = new ArrayList<>(NUMBER_BOUNDS);
        values.add(next(NUMBER));
        return values;
    }

    private String next(List<String> values) {
        return values.get((turns.merge(values, 1, Integer::sum) - 1) % values.size());
    }

    /** Whether the page, shown again, tells what is wrong: beside the field, or above the form where the field is hidden. */
    static boolean saysSo(String body, PageForm.Field field) {
        return field.type().equals("hidden") // forged; nobody sees such a field
                || body.contains("id=\"" + field.name().replace('.', '-') + "-error\"")
                || body.contains("field-error")
                || body.contains("error-summary");
    }

    static String address(String action, Map<String, String> values) {
        String query = values.entrySet().stream()
                .map(value -> encoded(value.getKey()) + "="
                        + encoded(value.getValue()
                                .substring(0, Math.min(3000, value.getValue().length()))))
                .collect(Collectors.joining("&"));
        return action + (action.contains("?") ? "&" : "?") + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
