package org.openlicence.exchange.shared;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field of a command keeps its limit. Handlers judge every field with it, so that bad input ends as a refusal beside
 * the field and never as a fault.
 *
 * @param field name as in the command, e.g. {@code bibliography.titleZh}
 * @param limit what is allowed, in signs rather than words: {@code 1..300}, {@code 1900-01-01..2200-12-31}
 * @param holds whether the value is allowed; the value itself is not kept
 */
@Rule(code = "IN-01", law = Law.DESIGN, article = "field-limits")
public record FieldWithinLimit(String field, String limit, boolean holds) implements BusinessRule {
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    /** One line that may be absent: at most {@code max} characters, no control characters, not blank when given. */
    public static FieldWithinLimit line(String field, @Nullable String value, int max) {
        return new FieldWithinLimit(
                field,
                "1.." + max,
                value == null || (!value.isBlank() && value.length() <= max && clean(value, false)));
    }

    /** One line that must be there. */
    public static FieldWithinLimit requiredLine(String field, @Nullable String value, int max) {
        return new FieldWithinLimit(
                field, "1.." + max, value != null && line(field, value, max).holds());
    }

    /** Several lines that may be absent; line breaks and tabs are allowed. */
    public static FieldWithinLimit text(String field, @Nullable String value, int max) {
        return new FieldWithinLimit(field, "0.." + max, value == null || (value.length() <= max && clean(value, true)));
    }

    /** Several lines that must say something. */
    public static FieldWithinLimit requiredText(String field, @Nullable String value, int max) {
        return new FieldWithinLimit(
                field,
                "1.." + max,
                value != null && !value.isBlank() && text(field, value, max).holds());
    }

    /** A code of given form. */
    public static FieldWithinLimit form(String field, @Nullable String value, Pattern form) {
        return new FieldWithinLimit(
                field, form.pattern(), value != null && form.matcher(value).matches());
    }

    /** At most so many elements, none of them null. */
    public static FieldWithinLimit list(String field, Collection<?> values, int max) {
        return new FieldWithinLimit(field, "0.." + max, values.size() <= max);
    }

    /** A whole number that may be absent. */
    public static FieldWithinLimit number(String field, @Nullable Number value, long min, long max) {
        return new FieldWithinLimit(
                field, min + ".." + max, value == null || (value.longValue() >= min && value.longValue() <= max));
    }

    /** A day that may be absent, within the years a patent or a licence can touch. */
    public static FieldWithinLimit day(String field, @Nullable LocalDate value) {
        return new FieldWithinLimit(
                field,
                FIRST_DAY + ".." + LAST_DAY,
                value == null || !(value.isBefore(FIRST_DAY) || value.isAfter(LAST_DAY)));
    }

    /** Something must be given. */
    public static FieldWithinLimit given(String field, @Nullable Object value) {
        return new FieldWithinLimit(field, "1", value != null);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("field", field, "limit", limit);
    }

    /** No control characters and no half of a surrogate pair: neither can be stored as text. */
    private static boolean clean(String value, boolean lineBreaks) {
        for (int i = 0; i < value.length(); ) {
            int codePoint = value.codePointAt(i);
            boolean layout = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
            int type = Character.getType(codePoint);
            if (type == Character.SURROGATE || (type == Character.CONTROL && !(lineBreaks && layout))) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }
}
