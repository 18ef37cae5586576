package org.openlicence.exchange.query.marketplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the score of one patent in one search came about.
 *
 * @param score sum of the parts; the higher comes first when sorted by relevance
 * @param parts every condition and word that counted, heaviest first
 */
public record MatchExplanation(String patentId, double score, List<Part> parts) {
    public MatchExplanation {
        parts = List.copyOf(parts);
    }

    /** What a part of a score is for. */
    public enum Of {
        /** The offer may be taken today. */
        OPEN_OFFER,
        NUMBER,
        OWNER,
        OWNER_BEGUN,
        CLASS,
        WORD,
        /** Words of the other language, by the gloss. */
        ACROSS,
        /** Nearness in meaning of the Chinese text. */
        MEANING_ZH,
        /** Nearness in meaning of the English text, or of the Chinese one as read in English. */
        MEANING_EN,
        /** No text was typed: everything counts the same. */
        EVERYTHING
    }

    /**
     * @param field where a word was found, e.g. {@code titleZh}; absent for other parts
     * @param word as the index keeps it, endings cut; absent for other parts
     * @param weight what it adds to the score
     */
    public record Part(
            Of of, @Nullable String field, @Nullable String word, double weight) {}
}
