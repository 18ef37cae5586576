package org.openlicence.exchange.query.retrieval;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text cut into passages and read once, to be held against many questions. A language without a model has nothing to compare. */
public final class ReadText {
    /** A text found by its words alone. */
    public static final ReadText NONE = new ReadText(List.of(), TextVectors.NONE);

    private final List<Piece> pieces;
    private final TextVectors vectors;

    ReadText(List<Piece> pieces, TextVectors vectors) {
        this.pieces = List.copyOf(pieces);
        this.vectors = vectors;
    }

    record Piece(Passage passage, float[] vector) {}

    /**
     * The passage nearest to a question.
     *
     * @param passage as it was written
     * @param language of the model that compared them; cosines of two models cannot be compared
     */
    public record Near(String passage, Language language, double cosine) {}

    public TextVectors vectors() {
        return vectors;
    }

    /** Null where nothing can be compared. The model of the question's own language decides where it can. */
    public @Nullable Near nearest(Question question) {
        Near found = null;
        for (Piece piece : pieces) {
            Language language = piece.passage().language();
            float[] asked = question.vectors().get(language);
            if (asked == null) {
                continue;
            }
            double cosine = Vectors.cosine(asked, piece.vector());
            boolean own = language == question.language();
            boolean better = found == null
                    || (own && found.language() != language)
                    || (found.language() == language && cosine > found.cosine());
            if (better) {
                String chinese = piece.passage().chinese();
                found = new Near(chinese == null ? piece.passage().text() : chinese, language, cosine);
            }
        }
        return found;
    }

    /** Cosine of the whole text with a question, by the language of the model; empty where nothing can be compared. */
    public Map<Language, Double> whole(Question question) {
        Map<Language, Double> whole = new EnumMap<>(Language.class);
        vectors.whole().forEach((language, vector) -> {
            float[] asked = question.vectors().get(language);
            if (asked != null) {
                whole.put(language, Vectors.cosine(asked, vector));
            }
        });
        return whole;
    }
}
