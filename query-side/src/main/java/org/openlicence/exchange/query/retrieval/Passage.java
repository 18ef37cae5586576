package org.openlicence.exchange.query.retrieval;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a findable text short enough for one vector.
 *
 * @param language of the model that reads it
 * @param text as it is read: written in that language, or glossed from Chinese
 * @param chinese what the text is a gloss of; null when it is as it was written
 */
public record Passage(
        Language language, Part part, String text, @Nullable String chinese) {
    /** Where it stands. */
    public enum Part {
        /** Title, use and abstract together, as far as a model reads at once. */
        WHOLE,
        /** What it does and for whom, in one sentence. */
        USE,
        /** The title, where there is neither use nor abstract. */
        TITLE,
        /** A sentence of the abstract. */
        BODY,
        /** Products and applications. */
        PRODUCTS,
        /** The first claim. */
        CLAIM
    }
}
