package org.openlicence.exchange.query.marketplace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.marketplace.MatchReason.By;
import org.openlicence.exchange.query.retrieval.Language;
import org.openlicence.exchange.query.retrieval.Question;

/**
 * The condition a typed text makes, as the index understands it. What is exact (number, owner, class) carries its name, so that
 * a hit can say which condition it met, and weighs more than any words.
 */
final class WantedPatents {
    private static final int SUBCLASS = 4;
    private static final int BOOST_NUMBER = 10_000;
    private static final int BOOST_OWNER = 5_000;
    private static final int BOOST_OWNER_BEGUN = 20;
    /** Rare words of a described problem that are looked for, and the part of them a text must have. */
    private static final int MOST_TERMS = 40;

    private static final String PART_OF_TERMS = "25%";
    private static final List<String> WORD_FIELDS = List.of(
            "titleZh^3",
            "titleZh.w^2",
            "titleEn^4",
            "abstractZh",
            "abstractZh.w",
            "abstractEn",
            // all claims, of which the first counts once more in the whole text below
            "claimsZh^0.5",
            "claimsEn^0.5",
            "ownerNames^2",
            "ownerNames.w",
            // what a plain-language sheet says of use, products and applications is in these alone
            "allZh^0.5",
            "allEn^0.5");

    private WantedPatents() {}

    /** @param minimum how many of the words a patent must have */
    static Map<String, Object> of(QueryReading reading, Reading by, String minimum) {
        String text = reading.text();
        return switch (reading.kind()) {
            case NOTHING -> Map.of("match_all", Map.of());
            case NUMBER ->
                by == Reading.NUMBER ? number(reading) : either(List.of(number(reading), words(text, minimum)));
            case CLASS -> constant(symbol(reading), 1, By.CLASS);
            case PARAGRAPH -> described(text);
            case OWNER, WORDS ->
                by == Reading.AUTO && OwnerNames.mayNameOne(text)
                        ? either(List.of(words(text, minimum), owner(text), ownerBegun(text)))
                        : words(text, minimum);
        };
    }

    /** The conditions of a text that carry their names, by which a hit says how it was found. */
    static List<Object> named(QueryReading reading, Reading by) {
        return switch (reading.kind()) {
            case NOTHING, PARAGRAPH -> List.of();
            case NUMBER -> List.of(number(reading));
            case CLASS -> List.of(constant(symbol(reading), 1, By.CLASS));
            case OWNER, WORDS ->
                by == Reading.AUTO && OwnerNames.mayNameOne(reading.text())
                        ? List.of(owner(reading.text()), ownerBegun(reading.text()))
                        : List.of();
        };
    }

    private static Map<String, Object> words(String text, String minimum) {
        return Map.of(
                "multi_match",
                Map.of(
                        "query", text,
                        "type", "most_fields",
                        "fields", WORD_FIELDS,
                        "minimum_should_match", minimum));
    }

    /**
     * Words of the text in the other language, by the gloss: a Chinese text among English ones, an English one among the glosses
     * of Chinese ones.
     *
     * @return null when none is known
     */
    static @Nullable Across across(Question question) {
        boolean chinese = question.language() == Language.ZH;
        String words = chinese ? question.across() : question.text();
        return words.isBlank() ? null : new Across(chinese ? "allEn" : "glossEn", words);
    }

    /** Words that are looked for in texts of the other language. */
    record Across(String field, String words) {
        Map<String, Object> clause(String minimum) {
            return match(field, words, minimum);
        }

        /** Whether these are words of English texts, so that they can be marked there. */
        boolean standsInEnglish() {
            return field.equals("allEn");
        }
    }

    static Map<String, Object> match(String field, String words, String minimum) {
        return Map.of("match", Map.of(field, Map.of("query", words, "minimum_should_match", minimum)));
    }

    /**
     * The telling words of a long text; asking for every word of it would ask for thousands of terms and find nothing. They are
     * looked for in the field that holds everything: in ten fields they would be ten times as many terms, each of them counted.
     */
    private static Map<String, Object> described(String text) {
        Map<String, Object> like = new LinkedHashMap<>();
        like.put("fields", List.of("allZh", "allEn"));
        like.put("like", text);
        like.put("min_term_freq", 1);
        like.put("min_doc_freq", 1);
        like.put("max_query_terms", MOST_TERMS);
        like.put("minimum_should_match", PART_OF_TERMS);
        return Map.of("more_like_this", like);
    }

    /** With a wrong check character also the number its digits make. */
    private static Map<String, Object> number(QueryReading reading) {
        List<Object> forms = new ArrayList<>();
        String folded = PatentNumbers.folded(reading.text());
        forms.add(SearchBody.term("numbers", folded));
        if (reading.expectedCheck() != null) {
            String corrected =
                    folded.substring(0, folded.length() - 1) + Character.toLowerCase(reading.expectedCheck());
            forms.add(SearchBody.term("numbers", corrected));
        }
        return constant(SearchBody.any(forms), BOOST_NUMBER, By.NUMBER);
    }

    /** A class or subclass by its level, a main group by its beginning, a symbol whole. */
    private static Map<String, Object> symbol(QueryReading reading) {
        String symbol = reading.normal() == null ? "" : reading.normal();
        if (symbol.length() <= SUBCLASS) {
            return SearchBody.term("ipcFields", symbol);
        }
        if (symbol.endsWith("/00")) {
            return begins("ipcSymbols", symbol.substring(0, symbol.length() - 2));
        }
        return symbol.contains("/") ? SearchBody.term("ipcSymbols", symbol) : begins("ipcSymbols", symbol + "/");
    }

    private static Map<String, Object> owner(String text) {
        return constant(SearchBody.term("ownerFolds", OwnerNames.folded(text)), BOOST_OWNER, By.OWNER);
    }

    private static Map<String, Object> ownerBegun(String text) {
        return constant(begins("ownerFolds", OwnerNames.folded(text)), BOOST_OWNER_BEGUN, By.OWNER_BEGUN);
    }

    static Map<String, Object> begins(String field, String value) {
        return Map.of("prefix", Map.of(field, Map.of("value", value)));
    }

    private static Map<String, Object> either(List<Object> conditions) {
        return SearchBody.any(conditions);
    }

    private static Map<String, Object> constant(Map<String, Object> filter, int boost, By name) {
        return Map.of("constant_score", Map.of("filter", filter, "boost", boost, "_name", name.name()));
    }
}
