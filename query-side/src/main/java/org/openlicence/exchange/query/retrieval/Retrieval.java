package org.openlicence.exchange.query.retrieval;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openlicence.exchange.query.index.IndexUnavailable;

/**
 * Finds texts by words and by meaning, in both languages, in any index with the {@link SearchFields}: patents for a question
 * or a demand, demands for a patent.
 *
 * <p>Candidates come from one leg for words and one for each language's passages, then every candidate is measured by all of
 * them: one found by words has its nearness, one found by meaning its words.
 */
public final class Retrieval {
    private final ElasticsearchClient client;
    private final Gloss gloss;
    private final Meaning meaning;
    private final FusedScore score;

    public Retrieval(ElasticsearchClient client, Gloss gloss, Meaning meaning, ScoreWeights weights) {
        this.client = client;
        this.gloss = gloss;
        this.meaning = meaning;
        this.score = new FusedScore(weights);
    }

    /** @param byMeaning false: words alone, in both languages by the gloss */
    public Question question(String text, boolean byMeaning) {
        return Question.of(text, gloss, meaning, byMeaning);
    }

    /** Whether some language can be read by meaning now. */
    public boolean readsMeaning() {
        return meaning.reads(Language.ZH) || meaning.reads(Language.EN);
    }

    public ScoreWeights weights() {
        return score.weights();
    }

    /** Words of the question in either language; a condition for documents that match by words. */
    public static Map<String, Object> anyWords(Question question) {
        List<Object> sides = new ArrayList<>();
        if (!question.chinese().isBlank()) {
            sides.add(SearchLeg.match(question.chinese(), List.of(SearchFields.ALL_ZH)));
        }
        if (!question.english().isBlank()) {
            sides.add(SearchLeg.match(question.english(), List.of(SearchFields.ALL_EN, SearchFields.GLOSS)));
        }
        return sides.isEmpty() ? Map.of("match_none", Map.of()) : SearchLeg.any(sides);
    }

    /**
     * The candidates in order, best first; equal scores by id.
     *
     * @throws IndexUnavailable while the index cannot be searched
     */
    public List<Ranked> rank(Question question, Sought sought) {
        Set<String> found = new LinkedHashSet<>(byMeaning(question, sought).keySet());
        Object wanted = sought.wanted() == null ? anyWords(question) : sought.wanted();
        List<Map<String, Object>> legs = new ArrayList<>();
        legs.add(SearchLeg.words(wanted, sought.filters(), sought.most()));
        if (sought.preferred() != null) {
            legs.add(SearchLeg.words(wanted, and(sought.filters(), sought.preferred()), sought.most() / 2));
        }
        new Legs(client, sought.index()).ask(legs).forEach(leg -> found.addAll(leg.keySet()));
        return measured(question, sought, List.copyOf(found));
    }

    /**
     * The ids that are near in meaning alone, with their nearness, nearest first: candidates beside those that match by words.
     * Empty when the question has no vector.
     */
    public Map<String, Double> byMeaning(Question question, Sought sought) {
        List<Language> languages = new ArrayList<>();
        List<Map<String, Object>> legs = new ArrayList<>();
        new TreeMap<>(question.vectors()).forEach((language, vector) -> {
            String field = SearchFields.passages(language) + ".vector";
            languages.add(language);
            legs.add(SearchLeg.nearest(field, vector, sought.filters(), sought.most()));
            if (sought.preferred() != null) {
                languages.add(language);
                legs.add(
                        SearchLeg.nearest(field, vector, and(sought.filters(), sought.preferred()), sought.most() / 2));
            }
        });
        List<Map<String, Double>> answers = new Legs(client, sought.index()).ask(legs);
        Map<String, Double> near = new LinkedHashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            double best = answers.get(i).values().stream()
                    .mapToDouble(SearchLeg::cosine)
                    .max()
                    .orElse(0);
            double least = Math.max(
                    score.weights().least(languages.get(i)),
                    best - score.weights().behind());
            answers.get(i).forEach((id, value) -> {
                if (SearchLeg.cosine(value) >= least) {
                    near.merge(id, SearchLeg.cosine(value), Math::max);
                }
            });
        }
        return near;
    }

    private static List<Object> and(List<?> filters, Object more) {
        List<Object> all = new ArrayList<>(filters);
        all.add(more);
        return all;
    }

    /** These documents, by all terms of the score, best first. Ids that are not in the index are left out. */
    public List<Ranked> measured(Question question, Sought sought, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object> among = List.of(SearchLeg.ids(ids));
        List<Map<String, Object>> legs = new ArrayList<>();
        legs.add(SearchLeg.words(Map.of("match_all", Map.of()), among, ids.size()));
        legs.add(SearchLeg.words(own(question, sought), among, ids.size()));
        legs.add(SearchLeg.words(across(question), among, ids.size()));
        legs.add(
                sought.preferred() == null
                        ? SearchLeg.words(Map.of("match_none", Map.of()), among, 1)
                        : SearchLeg.words(sought.preferred(), among, ids.size()));
        List<Language> languages = List.copyOf(new TreeMap<>(question.vectors()).keySet());
        for (Language language : languages) {
            float[] vector = question.vectors().get(language);
            legs.add(SearchLeg.nearest(SearchFields.whole(language), vector, among, ids.size()));
            legs.add(SearchLeg.nearest(SearchFields.passages(language) + ".vector", vector, among, ids.size()));
        }
        List<Map<String, Double>> answers = new Legs(client, sought.index()).ask(legs);
        List<String> there =
                ids.stream().filter(id -> answers.getFirst().containsKey(id)).toList();
        List<ScoreTerms> terms = new ArrayList<>();
        for (String id : there) {
            terms.add(new ScoreTerms(
                    answers.get(1).getOrDefault(id, 0.0),
                    answers.get(2).getOrDefault(id, 0.0),
                    cosine(answers, languages.indexOf(Language.ZH), 0, id),
                    cosine(answers, languages.indexOf(Language.ZH), 1, id),
                    cosine(answers, languages.indexOf(Language.EN), 0, id),
                    cosine(answers, languages.indexOf(Language.EN), 1, id),
                    answers.get(3).containsKey(id)));
        }
        List<FusedScore.Parts> parts = score.of(terms);
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < there.size(); i++) {
            ranked.add(new Ranked(there.get(i), terms.get(i), parts.get(i)));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::id));
        return ranked;
    }

    private static double cosine(List<Map<String, Double>> answers, int language, int which, String id) {
        Double scored =
                language < 0 ? null : answers.get(4 + 2 * language + which).get(id);
        return scored == null ? Double.NaN : SearchLeg.cosine(scored);
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

    /** Words of the question in the other language, and of texts in theirs. */
    private static Object across(Question question) {
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
        return sides.isEmpty() ? Map.of("match_none", Map.of()) : SearchLeg.any(sides);
    }
}
