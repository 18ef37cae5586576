package org.openlicence.exchange.query.retrieval;

import java.util.List;
import java.util.Map;

/**
 * Vectors of one findable text. A language whose model is absent, or which the text lacks, is left out.
 *
 * @param whole one vector of title, use and abstract together
 * @param passages one vector of each passage
 */
public record TextVectors(Map<Language, float[]> whole, Map<Language, List<float[]>> passages) {
    /** A text found by its words alone. */
    public static final TextVectors NONE = new TextVectors(Map.of(), Map.of());
}
