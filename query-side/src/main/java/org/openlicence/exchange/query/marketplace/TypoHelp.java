package org.openlicence.exchange.query.marketplace;

import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Help with words no patent holds, by the words that come nearest in spelling. For words of letters only: in Chinese a wrong
 * sign leaves the pairs around it right, and these find what was meant (ADR 25).
 */
final class TypoHelp {
    private static final String NAME = "typo";
    private static final Pattern LETTERS = Pattern.compile(".*[A-Za-z]{4}.*", Pattern.DOTALL);
    private static final int SHORTEST_WORD = 4;

    private TypoHelp() {}

    /** Adds the question to a search where its text holds a word long enough to be mistyped. */
    static void ask(Map<String, Object> body, String text) {
        if (LETTERS.matcher(text).matches()) {
            Map<String, Object> term = Map.of(
                    "field",
                    "spelling",
                    "suggest_mode",
                    "missing",
                    "size",
                    1,
                    "min_word_length",
                    SHORTEST_WORD,
                    "prefix_length",
                    1,
                    "max_edits",
                    2,
                    "sort",
                    "score");
            body.put("suggest", Map.of(NAME, Map.of("text", text, "term", term)));
        }
    }

    /** The text with every word nobody used replaced by the nearest that somebody did; null when there is nothing to mend. */
    static <D> @Nullable String mended(String text, Map<String, List<Suggestion<D>>> answer) {
        List<Suggestion<D>> parts = answer.getOrDefault(NAME, List.of());
        StringBuilder mended = new StringBuilder();
        int from = 0;
        for (Suggestion<D> part : parts) {
            if (!part.isTerm() || part.term().options().isEmpty()) {
                continue;
            }
            TermSuggest word = part.term();
            TermSuggestOption nearest = word.options().getFirst();
            mended.append(text, from, word.offset()).append(nearest.text());
            from = word.offset() + word.length();
        }
        return from == 0 ? null : mended.append(text.substring(from)).toString();
    }
}
