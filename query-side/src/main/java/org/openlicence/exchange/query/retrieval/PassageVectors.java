package org.openlicence.exchange.query.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.ContentHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Vectors of many texts at once: kept ones first, the rest made together and kept. */
public final class PassageVectors {
    private static final Logger LOG = LoggerFactory.getLogger(PassageVectors.class);

    private final Passages passages;
    private final Meaning meaning;
    private final VectorStore store;
    private final AtomicBoolean told = new AtomicBoolean();

    public PassageVectors(Gloss gloss, Meaning meaning, VectorStore store) {
        this.passages = new Passages(gloss);
        this.meaning = meaning;
        this.store = store;
    }

    /** Which models the vectors are of, as recorded with what is indexed; {@code none} for a language without one. */
    public String models() {
        return String.join(
                " ", meaning.model(Language.ZH), meaning.model(Language.EN), VectorBridge.NAME, DictionaryGloss.NAME);
    }

    /** Whether every language can be read now, so that no text goes without a vector. */
    public boolean readsAll() {
        return Arrays.stream(Language.values()).allMatch(meaning::reads);
    }

    /**
     * Vectors of each text by language, in the order of the texts. A language that cannot be read has none, nor has a text a
     * model fails on: it is found by its words.
     */
    public List<TextVectors> of(List<FindableText> texts) {
        List<List<Passage>> cut = texts.stream().map(passages::of).toList();
        Map<Language, Map<String, float[]>> vectors = vectorsOf(cut);
        return cut.stream().map(each -> placed(each, vectors)).toList();
    }

    /** The texts with their passages, to be held against many questions; in the order of the texts. */
    public List<ReadText> read(List<FindableText> texts) {
        List<List<Passage>> cut = texts.stream().map(passages::of).toList();
        Map<Language, Map<String, float[]>> vectors = vectorsOf(cut);
        return cut.stream()
                .map(each -> new ReadText(pieces(each, vectors), placed(each, vectors)))
                .toList();
    }

    private Map<Language, Map<String, float[]>> vectorsOf(List<List<Passage>> cut) {
        Map<Language, Map<String, float[]>> vectors = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (meaning.reads(language)) {
                List<String> wanted = cut.stream()
                        .flatMap(List::stream)
                        .filter(passage -> passage.language() == language)
                        .map(Passage::text)
                        .distinct()
                        .toList();
                vectors.put(language, vectors(language, wanted));
            }
        }
        return vectors;
    }

    private List<ReadText.Piece> pieces(List<Passage> passages, Map<Language, Map<String, float[]>> vectors) {
        List<ReadText.Piece> pieces = new ArrayList<>();
        for (Passage passage : passages) {
            float[] vector = passage.part() == Passage.Part.WHOLE ? null : vector(passage, vectors);
            if (vector != null) {
                pieces.add(new ReadText.Piece(passage, vector));
            }
        }
        return pieces;
    }

    /**
     * The passage of each text that is nearest to a question, as it was written; null where none can be compared.
     *
     * @return in the order of the texts
     */
    public List<@Nullable String> nearest(Question question, List<FindableText> texts) {
        List<@Nullable String> nearest = new ArrayList<>();
        for (FindableText text : texts) {
            Map<Language, Map<String, float[]>> vectors = new EnumMap<>(Language.class);
            List<Passage> pieces = passages.of(text).stream()
                    .filter(passage -> passage.part() != Passage.Part.WHOLE)
                    .toList();
            question.vectors().keySet().stream()
                    .filter(meaning::reads)
                    .forEach(language -> vectors.put(
                            language,
                            vectors(
                                    language,
                                    pieces.stream()
                                            .filter(passage -> passage.language() == language)
                                            .map(Passage::text)
                                            .distinct()
                                            .toList())));
            nearest.add(nearest(question, pieces, vectors));
        }
        return nearest;
    }

    private static @Nullable String nearest(
            Question question, List<Passage> pieces, Map<Language, Map<String, float[]>> vectors) {
        String found = null;
        double best = -1;
        for (Passage passage : pieces) {
            float[] asked = question.vectors().get(passage.language());
            float[] read = vectors.getOrDefault(passage.language(), Map.of()).get(passage.text());
            // cosines of two models cannot be compared: the model of the question's own language decides where it can
            double near = asked == null || read == null
                    ? -1
                    : Vectors.cosine(asked, read) + (passage.language() == question.language() ? 1 : 0);
            if (near > best) {
                best = near;
                found = passage.chinese() == null ? passage.text() : passage.chinese();
            }
        }
        return found;
    }

    /** Of what was glossed, its own language carried across as well. */
    private float @Nullable [] vector(Passage passage, Map<Language, Map<String, float[]>> vectors) {
        float[] vector = vectors.getOrDefault(passage.language(), Map.of()).get(passage.text());
        float[] written = passage.chinese() == null
                ? null
                : vectors.getOrDefault(Language.ZH, Map.of()).get(passage.chinese());
        return vector == null || written == null ? vector : meaning.across(written, vector);
    }

    private TextVectors placed(List<Passage> passages, Map<Language, Map<String, float[]>> vectors) {
        Map<Language, float[]> whole = new EnumMap<>(Language.class);
        Map<Language, List<float[]>> parts = new EnumMap<>(Language.class);
        for (Passage passage : passages) {
            Language language = passage.language();
            float[] vector = vector(passage, vectors);
            if (vector == null) {
                continue;
            }
            if (passage.part() == Passage.Part.WHOLE) {
                whole.put(language, vector);
                continue;
            }
            parts.computeIfAbsent(language, key -> new ArrayList<>()).add(vector);
            float[] core = whole.get(language);
            if (passage.part() == Passage.Part.USE && core != null) {
                whole.put(
                        language, Vectors.between(core, vector)); // the sentence that says what it is for counts again
            }
        }
        return new TextVectors(whole, parts);
    }

    private Map<String, float[]> vectors(Language language, List<String> texts) {
        Map<String, String> hashes = new LinkedHashMap<>();
        texts.forEach(text -> hashes.put(text, ContentHash.of(text).value()));
        Map<String, byte[]> kept = new HashMap<>(store.find(meaning.model(language), hashes.values()));
        List<String> missing = texts.stream()
                .filter(text -> !kept.containsKey(hashes.get(text)))
                .toList();
        if (!missing.isEmpty()) {
            Map<String, byte[]> made = new HashMap<>();
            List<float[]> fresh = made(language, missing);
            for (int i = 0; i < fresh.size(); i++) {
                made.put(hashes.get(missing.get(i)), Vectors.kept(fresh.get(i)));
            }
            store.keep(meaning.model(language), made);
            kept.putAll(made);
        }
        Map<String, float[]> vectors = new HashMap<>();
        hashes.forEach((text, hash) -> {
            byte[] bytes = kept.get(hash);
            if (bytes != null) {
                vectors.put(text, Vectors.read(bytes));
            }
        });
        return vectors;
    }

    private List<float[]> made(Language language, List<String> texts) {
        try {
            return meaning.passages(language, texts);
        } catch (IllegalStateException e) {
            if (told.compareAndSet(false, true)) {
                LOG.warn("Texts are indexed by their words alone: {}", e.getMessage());
            }
            return List.of();
        }
    }
}
