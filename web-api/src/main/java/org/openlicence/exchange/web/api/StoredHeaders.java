package org.openlicence.exchange.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headers of an answer that belong to it and are given again with it, as lines {@code Name: value}. */
final class StoredHeaders {
    private static final List<String> KEPT = List.of("ETag", "Location", "Retry-After");

    private StoredHeaders() {}

    static String of(HttpServletResponse response) {
        StringBuilder lines = new StringBuilder();
        for (String name : KEPT) {
            String value = response.getHeader(name);
            if (value != null) {
                lines.append(name).append(": ").append(value).append('\n');
            }
        }
        return lines.toString();
    }

    static void restore(@Nullable String lines, HttpServletResponse response) {
        if (lines == null) {
            return;
        }
        lines.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            response.setHeader(line.substring(0, colon), line.substring(colon + 2));
        });
    }
}
