package org.openlicence.exchange.query.retrieval;

import java.util.EnumMap;
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

    /** Of a question that is itself to be found: its own vectors, as a whole and as its only passage. */
    public static TextVectors of(Question question) {
        Map<Language, List<float[]>> passages = new EnumMap<>(Language.class);
        question.vectors().forEach((language, vector) -> passages.put(language, List.of(vector)));
        return new TextVectors(question.vectors(), passages);
    }
}
