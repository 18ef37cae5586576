package org.openlicence.exchange.query.retrieval.measure;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something looked for, and how well documents answer it.
 *
 * @param text as people would type or paste it
 * @param grades by document, 3 the right answer, 2 in part, 1 worth a look, 0 looks alike and is no help; where people only said
 *     relevant or not, 1 is relevant
 * @param traits by which figures are also given apart, e.g. {@code zh}
 * @param itself the document the query was taken from, which must not be found; null when it is none
 */
public record JudgedQuery(
        String id,
        String text,
        Map<String, Integer> grades,
        Set<String> traits,
        @Nullable String itself) {
    public JudgedQuery {
        grades = Map.copyOf(grades);
        traits = Set.copyOf(traits);
    }

    boolean hasAnswer() {
        return grades.values().stream().anyMatch(grade -> grade > 0);
    }
}
