package org.openlicence.exchange.query.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Documents that were found, measured by every term of the score. */
final class Measured {
    private static final String WORDS = "words";
    private static final String ACROSS = "across";
    /** An English term has up to three Chinese words, of which mostly one is meant; the other way round the text has all its senses. */
    private static final String GUESSED = "^0.5";

    /** By term, then by id. */
    private final Map<String, Map<String, Double>> figures = new HashMap<>();
    /** By id. */
    private final Map<String, Map<String, String>> columns = new HashMap<>();

    private Measured() {}

    /**
     * @param byWords found by words, measured by all terms
     * @param near found by meaning: of the first way measured by all terms, of the others by their passages
     */
    static Measured all(Legs server, Question question, Sought sought, Set<String> byWords, List<Set<String>> near) {
        Set<String> candidates = new LinkedHashSet<>(byWords);
        candidates.addAll(near.getFirst());
        Measured measured = new Measured();
        if (candidates.isEmpty()) {
            measured.nearness(server, question, candidates, ids(near));
            return measured;
        }
        FutureTask<Legs.Named> words =
                new FutureTask<>(() -> server.named(SearchLeg.measured(words(question, sought), candidates)));
        Thread.ofVirtual().start(words);
        Set<String> others = new LinkedHashSet<>(candidates);
        others.addAll(ids(near));
        try {
            measured.nearness(server, question, candidates, others);
            Legs.Named named = of(words);
            measured.figures.putAll(named.scores());
            measured.columns.putAll(named.columns());
        } finally {
            words.cancel(true);
        }
        return measured;
    }

    /** Nearness of the nearest passage only: what decides whether meaning alone has found a document. */
    static Measured passages(Legs server, Question question, List<Set<String>> near) {
        Measured measured = new Measured();
        measured.nearness(server, question, Set.of(), ids(near));
        return measured;
    }

    private static Set<String> ids(List<Set<String>> ways) {
        Set<String> ids = new LinkedHashSet<>();
        ways.forEach(ids::addAll);
        return ids;
    }

    private static <T> T of(FutureTask<T> asked) {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while candidates were measured", e);
        }
    }

    private static Map<String, Object> words(Question question, Sought sought) {
        Map<String, Object> clauses = new TreeMap<>();
        clauses.put(WORDS, own(question, sought));
        Object across = across(question);
        if (across != null) {
            clauses.put(ACROSS, across);
        }
        return clauses;
    }

    /** @param whole whose whole texts are compared @param passages whose passages are */
    private void nearness(Legs server, Question question, Set<String> whole, Set<String> passages) {
        Map<String, Map<String, Object>> legs = new TreeMap<>();
        question.vectors().forEach((language, vector) -> {
            if (!whole.isEmpty()) {
                String field = SearchFields.whole(language);
                legs.put(field, SearchLeg.nearness(field, vector, whole));
            }
            if (!passages.isEmpty()) {
                String field = SearchFields.passages(language);
                legs.put(field, SearchLeg.nearness(field + ".vector", vector, passages));
            }
        });
        List<Map<String, Double>> answers = server.scores(List.copyOf(legs.values()));
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
            sides.add(SearchLeg.match(question.chinese(), List.of(SearchFields.ALL_ZH + GUESSED)));
        }
        return sides.isEmpty() ? null : SearchLeg.any(sides);
    }

    /** @param preferred whether it is of the kind the list prefers */
    ScoreTerms terms(String id, boolean preferred) {
        return new ScoreTerms(
                of(WORDS).getOrDefault(id, 0.0),
                of(ACROSS).getOrDefault(id, 0.0),
                cosine(SearchFields.whole(Language.ZH), id),
                cosine(SearchFields.passages(Language.ZH), id),
                cosine(SearchFields.whole(Language.EN), id),
                cosine(SearchFields.passages(Language.EN), id),
                preferred);
    }

    /** Columns of the candidates, by id. */
    Map<String, Map<String, String>> columns() {
        return columns;
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
