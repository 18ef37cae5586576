package org.openlicence.exchange.query.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Documents that were found, measured by every term of the score. */
final class Measured {
    private static final String WORDS = "words";
    private static final String ACROSS = "across";
    private static final String PREFERRED = "preferred";

    /** By term, then by id. */
    private final Map<String, Map<String, Double>> figures = new HashMap<>();

    private Measured() {}

    /**
     * @param byWords found by words, measured by all terms
     * @param near found by meaning: of the first way measured by all terms, of the others by their passages
     */
    static Measured all(Legs server, Question question, Sought sought, Set<String> byWords, List<Set<String>> near) {
        Set<String> candidates = new LinkedHashSet<>(byWords);
        candidates.addAll(near.getFirst());
        Measured measured = new Measured();
        Map<String, Map<String, Object>> legs = new TreeMap<>();
        List<Object> among = List.of(SearchLeg.ids(candidates));
        if (!candidates.isEmpty()) {
            int size = candidates.size();
            legs.put(WORDS, SearchLeg.words(own(question, sought), among, size));
            Object across = across(question);
            if (across != null) {
                legs.put(ACROSS, SearchLeg.words(across, among, size));
            }
            if (sought.preferred() != null) {
                legs.put(PREFERRED, SearchLeg.words(sought.preferred(), among, size));
            }
            question.vectors().forEach((language, vector) -> {
                String whole = SearchFields.whole(language);
                legs.put(whole, SearchLeg.nearness(whole, vector, candidates));
            });
        }
        Set<String> others = new LinkedHashSet<>(candidates);
        near.forEach(others::addAll);
        measured.ask(server, legs, question, others);
        return measured;
    }

    /** Nearness of the nearest passage only: what decides whether meaning alone has found a document. */
    static Measured passages(Legs server, Question question, List<Set<String>> near) {
        Set<String> ids = new LinkedHashSet<>();
        near.forEach(ids::addAll);
        Measured measured = new Measured();
        measured.ask(server, new TreeMap<>(), question, ids);
        return measured;
    }

    private void ask(Legs server, Map<String, Map<String, Object>> legs, Question question, Set<String> ids) {
        if (!ids.isEmpty()) {
            question.vectors().forEach((language, vector) -> {
                String passages = SearchFields.passages(language);
                legs.put(passages, SearchLeg.nearness(passages + ".vector", vector, ids));
            });
        }
        List<Map<String, Double>> answers = server.ask(List.copyOf(legs.values()));
        List<String> names = List.copyOf(legs.keySet());
        for (int i = 0; i < names.size(); i++) {
            figures.put(names.get(i), answers.get(i));
        }
    }

    /** A term of a few signs is looked for as the list weighs its fields, titles first; a problem in everything there is. */
    private static Object own(Question question, Sought sought) {
        return sought.wanted() == null || Question.tells(question.text())
                ? side(question, question.language())
                : sought.wanted();
    }

    /** Words of the question in its own language. */
    private static Object side(Question question, Language language) {
        return language == Language.ZH
                ? SearchLeg.match(question.chinese(), List.of(SearchFields.ALL_ZH))
                : SearchLeg.match(question.english(), List.of(SearchFields.ALL_EN));
    }

    /** Words of the question in the other language, and of texts in theirs; null when none is known. */
    private static @Nullable Object across(Question question) {
        List<Object> sides = new ArrayList<>();
        if (!question.english().isBlank()) {
            List<String> fields = question.language() == Language.ZH
                    ? List.of(SearchFields.ALL_EN, SearchFields.GLOSS)
                    : List.of(SearchFields.GLOSS);
            sides.add(SearchLeg.match(question.english(), fields));
        }
        if (question.language() == Language.EN && !question.chinese().isBlank()) {
            sides.add(SearchLeg.match(question.chinese(), List.of(SearchFields.ALL_ZH)));
        }
        return sides.isEmpty() ? null : SearchLeg.any(sides);
    }

    ScoreTerms terms(String id) {
        return new ScoreTerms(
                of(WORDS).getOrDefault(id, 0.0),
                of(ACROSS).getOrDefault(id, 0.0),
                cosine(SearchFields.whole(Language.ZH), id),
                cosine(SearchFields.passages(Language.ZH), id),
                cosine(SearchFields.whole(Language.EN), id),
                cosine(SearchFields.passages(Language.EN), id),
                of(PREFERRED).containsKey(id));
    }

    private Map<String, Double> of(String term) {
        return figures.getOrDefault(term, Map.of());
    }

    private double cosine(String term, String id) {
        Double scored = of(term).get(id);
        return scored == null ? Double.NaN : SearchLeg.cosine(scored);
    }

    /**
     * Of the ids of each way those one of whose passages is near, and not much further than that way's nearest.
     *
     * @param pasted whether the nearest may be the very text that was pasted in, beside which nothing else would count as near:
     *     then the second nearest is what the others are compared with
     */
    Set<String> close(List<Set<String>> ways, ScoreWeights weights, boolean pasted) {
        Set<String> close = new LinkedHashSet<>();
        for (Set<String> way : ways) {
            for (Language language : Language.values()) {
                Map<String, Double> scores = new HashMap<>(of(SearchFields.passages(language)));
                scores.keySet().retainAll(way);
                double best = scores.values().stream()
                        .map(SearchLeg::cosine)
                        .sorted(Comparator.reverseOrder())
                        .skip(pasted && scores.size() > 1 ? 1 : 0)
                        .findFirst()
                        .orElse(0.0);
                double least = Math.max(weights.least(language), best - weights.behind());
                way.stream()
                        .filter(id -> cosine(SearchFields.passages(language), id) >= least)
                        .forEach(close::add);
            }
        }
        return close;
    }
}
