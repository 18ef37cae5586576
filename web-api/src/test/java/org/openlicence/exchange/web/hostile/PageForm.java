package org.openlicence.exchange.web.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form as a page shows it.
 *
 * @param page where it stands
 * @param fields in their order, the CSRF token left out
 */
record PageForm(String page, String action, String method, List<Field> fields) {
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL =
            Pattern.compile("<(input|textarea|select|button)\\b([^>]*)>(?:(.*?)</\\1>)?", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*value=\"([^\"]+)\"");

    /** @param type of the input, or {@code select}, {@code textarea} */
    record Field(String name, String type, String value) {}

    static List<PageForm> of(String page, String html) {
        List<PageForm> forms = new ArrayList<>();
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            Map<String, String> attributes = attributes(form.group(1));
            String method = attributes.getOrDefault("method", "get").toLowerCase(java.util.Locale.ROOT);
            forms.add(new PageForm(page, attributes.getOrDefault("action", page), method, fields(form.group(2))));
        }
        return forms;
    }

    private static List<Field> fields(String inside) {
        List<Field> fields = new ArrayList<>();
        Matcher control = CONTROL.matcher(inside);
        while (control.find()) {
            Map<String, String> attributes = attributes(control.group(2));
            String name = attributes.getOrDefault("name", "");
            if (name.isEmpty() || name.equals("_csrf") || name.startsWith("_")) {
                continue;
            }
            String tag = control.group(1);
            String type = tag.equals("input") ? attributes.getOrDefault("type", "text") : tag;
            fields.add(new Field(name, type, value(type, attributes, control.group(3))));
        }
        return fields;
    }

    /** What stands in it, or what a person might enter. */
    private static String value(String type, Map<String, String> attributes, String content) {
        String shown = attributes.getOrDefault("value", "");
        if (type.equals("select")) {
            Matcher option = OPTION.matcher(content == null ? "" : content);
            return option.find() ? option.group(1) : "";
        }
        if (!shown.isEmpty()) {
            return shown;
        }
        return switch (type) {
            case "date" -> "2026-11-01";
            case "number" -> "1";
            default -> "x";
        };
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            attributes.put(
                    attribute.group(1),
                    attribute.group(2) == null ? "" : attribute.group(2).replace("&amp;", "&"));
        }
        return attributes;
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.name(), field.value()));
        return values;
    }

    /** The same for the same form of another thing. */
    String kind() {
        return action.replaceAll("(lst|lic|pat|reg|cer|tri|neg|dsp|ach|inv|imp)_[^/]+", "{id}")
                        .replaceAll("\\?.*", "")
                + fields.stream().map(Field::name).collect(Collectors.joining(",", "(", ")"));
    }
}
