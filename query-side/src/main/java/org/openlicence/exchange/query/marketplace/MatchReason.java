package org.openlicence.exchange.query.marketplace;

import org.jspecify.annotations.Nullable;

/**
 * Why a patent is among the hits, for one sentence on its card.
 *
 * @param by the strongest reason
 * @param sentence the words that match, where there are any: of the text found by its words, or the passage nearest in meaning
 */
public record MatchReason(By by, @Nullable Highlight sentence) {
    /** Reasons, strongest first. */
    public enum By {
        NUMBER,
        /** The whole name of an owner was typed. */
        OWNER,
        CLASS,
        WORDS,
        /** The beginning of an owner's name was typed. */
        OWNER_BEGUN,
        /** No word is shared that counts; the passage means something near. */
        MEANING
    }
}
