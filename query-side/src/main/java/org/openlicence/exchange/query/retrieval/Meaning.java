package org.openlicence.exchange.query.retrieval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns texts into vectors of unit length whose product says how near they are in meaning. Safe for many threads. */
public interface Meaning {
    /** The reason where the operator switched it off. */
    String OFF = "switched off";

    /** Whether texts of a language can be read; when not, words alone find. */
    boolean reads(Language language);

    /** Why a language cannot be read, for operators; null when it can. */
    @Nullable
    String absence(Language language);

    /** Name and version of the model of a language; vectors of different names must never be compared. */
    String model(Language language);

    /** Length of its vectors. */
    int dimensions(Language language);

    /**
     * Vectors of passages to be found, in the order of the texts.
     *
     * @throws IllegalStateException when the language cannot be read
     */
    List<float[]> passages(Language language, List<String> texts);

    /** Vector of what somebody looks for. @throws IllegalStateException when the language cannot be read */
    float[] query(Language language, String text);

    /**
     * The vector of a Chinese text in the space of the English model: its gloss, and the text itself carried across, which each
     * see what the other misses.
     *
     * @param chinese vector of the text, of the Chinese model
     * @param gloss vector of its gloss, of the English model
     */
    float[] across(float[] chinese, float[] gloss);

    /** No model at all: reads nothing, for the reason given. */
    static Meaning absent(String reason) {
        return new AbsentMeaning(reason);
    }
}
