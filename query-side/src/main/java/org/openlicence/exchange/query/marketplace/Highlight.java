package org.openlicence.exchange.query.marketplace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sentence that shows why something was found, in parts so that no markup travels with it.
 *
 * @param field one of {@link #FIELDS}
 */
public record Highlight(String field, List<Part> parts) {
    /** Two characters of the private use area mark a hit inside the index's answer. */
    static final String OPEN = "\uE000";

    static final String CLOSE = "\uE001";

    /** Marked whole, however long. */
    static final List<String> WHOLE = List.of("titleZh", "titleEn", "ownerNames");

    /** Texts of the sheet, and the claims. */
    static final List<String> BESIDE = List.of(
            "sheet.useZh",
            "sheet.useEn",
            "sheet.problemZh",
            "sheet.problemEn",
            "sheet.resultZh",
            "sheet.resultEn",
            "sheet.productsZh",
            "sheet.productsEn",
            "sheet.applicationsZh",
            "sheet.applicationsEn",
            "claimsZh",
            "claimsEn");

    /** Texts that may show why something was found, the most telling first. */
    static final List<String> FIELDS = Stream.of(List.of("abstractZh", "abstractEn"), BESIDE, WHOLE)
            .flatMap(List::stream)
            .toList();

    public Highlight {
        parts = List.copyOf(parts);
    }

    /** @param hit whether these words are what was searched for */
    public record Part(String text, boolean hit) {}

    static @Nullable Highlight of(String field, String marked) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < marked.length()) {
            int open = marked.indexOf(OPEN, from);
            int close = open < 0 ? -1 : marked.indexOf(CLOSE, open);
            if (close < 0) {
                parts.add(new Part(marked.substring(from), false));
                break;
            }
            if (open > from) {
                parts.add(new Part(marked.substring(from, open), false));
            }
            parts.add(new Part(marked.substring(open + 1, close), true));
            from = close + 1;
        }
        return parts.stream().anyMatch(Part::hit) ? new Highlight(field, parts) : null;
    }

    public String text() {
        return String.join("", parts.stream().map(Part::text).toList());
    }
}
