package org.openlicence.exchange.query.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.QueryRefused;

/** Values as the PostgreSQL driver takes them. */
final class SqlValues {
    private SqlValues() {}

    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            default -> value;
        };
    }

    /** A key from a place, refused before the database sees it when it is not of the column's type. */
    static String checked(Object value, String type) {
        String text = value.toString();
        try {
            switch (type) {
                case "date" -> LocalDate.parse(text);
                case "bigint" -> Long.parseLong(text);
                case "timestamptz" -> LocalDateTime.parse(text.substring(0, 19).replace(' ', 'T'));
                default -> {}
            }
            if (text.indexOf('\0') < 0 && (!type.equals("timestamptz") || text.matches("[-0-9:.+ ]{19,40}"))) {
                return text;
            }
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new QueryRefused("PAGE-01", Map.of());
        }
        throw new QueryRefused("PAGE-01", Map.of());
    }
}
