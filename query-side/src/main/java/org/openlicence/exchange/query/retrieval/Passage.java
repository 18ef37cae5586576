package org.openlicence.exchange.query.retrieval;

/**
 * A piece of a findable text short enough for one vector.
 *
 * @param language of the model that reads it
 * @param text as it is read: written in that language, or glossed from Chinese
 * @param glossed whether the text is a gloss
 */
public record Passage(Language language, Part part, String text, boolean glossed) {
    /** Where it stands. The title part, of title and use, comes first. */
    public enum Part {
        TITLE,
        USES,
        BODY,
        CLAIM
    }
}
