package org.openlicence.exchange.query.retrieval;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openlicence.exchange.shared.ContentHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Questions that are asked again whenever something new appears, such as open demands: their vectors are kept beside those of
 * passages, under names of their own, since a model reads a question otherwise than a passage.
 */
public final class KeptQuestions {
    private static final Logger LOG = LoggerFactory.getLogger(KeptQuestions.class);

    private final Gloss gloss;
    private final Meaning meaning;
    private final VectorStore store;

    public KeptQuestions(Gloss gloss, Meaning meaning, VectorStore store) {
        this.gloss = gloss;
        this.meaning = meaning;
        this.store = store;
    }

    /** Under which name vectors of questions are kept. */
    public String model(Language language) {
        return "question " + meaning.model(language) + " " + VectorBridge.NAME;
    }

    /** The questions by their texts. One that no model can read has no vectors: it is found by its words. */
    public Map<String, Question> of(List<String> texts) {
        Map<String, String> hashes = new LinkedHashMap<>();
        texts.forEach(text -> hashes.put(text, ContentHash.of(text).value()));
        Map<Language, Map<String, byte[]>> kept = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (meaning.reads(language)) {
                kept.put(language, store.find(model(language), hashes.values()));
            }
        }
        Map<Language, Map<String, byte[]>> made = new EnumMap<>(Language.class);
        Map<String, Question> questions = new HashMap<>();
        hashes.forEach((text, hash) -> {
            Question plain = Question.of(text, gloss, meaning, false);
            Map<Language, byte[]> vectors = found(plain.language(), hash, kept);
            if (vectors.isEmpty() && !kept.isEmpty()) {
                vectors = fresh(text);
                vectors.forEach((language, vector) ->
                        made.computeIfAbsent(language, key -> new HashMap<>()).put(hash, vector));
            }
            questions.put(text, about(plain, vectors));
        });
        made.forEach((language, vectors) -> store.keep(model(language), vectors));
        return questions;
    }

    /** A text that was read as a passage, asked as a question: what a patent looks for among demands. */
    public Question asked(String text, TextVectors read) {
        Question plain = Question.of(text, gloss, meaning, false);
        return new Question(plain.text(), plain.language(), plain.across(), read.whole());
    }

    /** Nothing where the own language of the text is missing though it can be read; the other one may be unknown to the gloss. */
    private static Map<Language, byte[]> found(Language own, String hash, Map<Language, Map<String, byte[]>> kept) {
        Map<Language, byte[]> found = new EnumMap<>(Language.class);
        kept.forEach((language, vectors) -> {
            byte[] vector = vectors.get(hash);
            if (vector != null) {
                found.put(language, vector);
            }
        });
        return kept.containsKey(own) && !found.containsKey(own) ? Map.of() : found;
    }

    private Map<Language, byte[]> fresh(String text) {
        Map<Language, byte[]> vectors = new EnumMap<>(Language.class);
        try {
            Question.of(text, gloss, meaning, true)
                    .vectors()
                    .forEach((language, vector) -> vectors.put(language, Vectors.kept(vector)));
        } catch (IllegalStateException e) {
            LOG.warn("a question is found by its words alone: {}", e.getMessage());
        }
        return vectors;
    }

    private static Question about(Question plain, Map<Language, byte[]> vectors) {
        Map<Language, float[]> read = new EnumMap<>(Language.class);
        vectors.forEach((language, vector) -> read.put(language, Vectors.read(vector)));
        return new Question(plain.text(), plain.language(), plain.across(), read);
    }
}
