package org.openlicence.exchange.query.retrieval;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.openlicence.exchange.query.index.IndexUnavailable;

/**
 * Finds texts by words and by meaning, in both languages, in any index with the {@link SearchFields}: patents for a question
 * or a demand, demands for a patent.
 *
 * <p>Candidates come from one leg for words and one for each language's whole texts, then every candidate is measured by all
 * terms: one found by words has its nearness, one found by meaning its words, and each its nearest passage.
 */
public final class Retrieval {
    /** Part of a good match of words below which a text shares no more than what all share. */
    private static final double LEAST_WORDS = 0.3;

    private final ElasticsearchClient client;
    private final Gloss gloss;
    private final Meaning meaning;
    private final FusedScore score;

    /** @param weights by which everything is ordered, whatever serves */
    public Retrieval(ElasticsearchClient client, Gloss gloss, Meaning meaning, ScoreWeights weights) {
        this(client, gloss, meaning, () -> weights);
    }

    public Retrieval(ElasticsearchClient client, Gloss gloss, Meaning meaning, ServedWeights weights) {
        this.client = client;
        this.gloss = gloss;
        this.meaning = meaning;
        this.score = new FusedScore(weights);
    }

    /**
     * What a question finds.
     *
     * @param candidates in order, best first; equal scores by id
     * @param beside ids found beside those that match, under the filters of the search or of one of the others: near in meaning
     *     alone, or, of a problem told at length, among the best by any of its words
     */
    public record Found(List<Ranked> candidates, Set<String> beside) {
        /** For what is found by number or class. */
        public static final Found NOTHING = new Found(List.of(), Set.of());
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
        return found(question, sought, List.of()).candidates();
    }

    /**
     * The candidates, and with them what is near in meaning among documents that other filters let through. Two requests,
     * however many others there are: one finds, one measures.
     *
     * @throws IndexUnavailable while the index cannot be searched
     */
    public Found found(Question question, Sought sought, List<Sought> others) {
        List<Sought> ways = new ArrayList<>(List.of(sought));
        ways.addAll(others);
        List<Map<String, Object>> legs = words(question, sought);
        int worded = legs.size();
        legs.addAll(anyWord(question, ways));
        int anyWorded = legs.size();
        ways.forEach(way -> legs.addAll(wholes(question, way)));
        Legs server = new Legs(client, sought.index(), sought.column());
        List<Map<String, Double>> answers = server.ask(legs);
        Set<String> byWords = ids(answers.subList(0, worded));
        Set<String> beside = new LinkedHashSet<>();
        answers.subList(worded, anyWorded).forEach(answer -> beside.addAll(telling(answer)));
        if (anyWorded > worded) {
            byWords.addAll(telling(answers.get(worded)));
        }
        List<Set<String>> near = byWay(ways, answers.subList(anyWorded, answers.size()));
        Measured measured = Measured.all(server, question, sought, byWords, near);
        beside.addAll(measured.close(near, score.weights(), sought.anyWord()));
        Set<String> candidates = new LinkedHashSet<>(near.getFirst());
        candidates.retainAll(measured.close(List.of(near.getFirst()), score.weights(), sought.anyWord()));
        candidates.addAll(byWords);
        return new Found(ranked(measured, List.copyOf(candidates)), beside);
    }

    /**
     * The ids found beside those that match, as {@link Found#beside} has them, under the filters of any of these ways; empty when
     * the question has no vector and is not told at length.
     *
     * @param ways of one index
     */
    public Set<String> near(Question question, List<Sought> ways) {
        List<Map<String, Object>> legs = new ArrayList<>(anyWord(question, ways));
        int anyWorded = legs.size();
        ways.forEach(way -> legs.addAll(wholes(question, way)));
        if (legs.isEmpty()) {
            return Set.of();
        }
        Legs server = new Legs(client, ways.getFirst().index(), ways.getFirst().column());
        List<Map<String, Double>> answers = server.ask(legs);
        Set<String> beside = new LinkedHashSet<>();
        answers.subList(0, anyWorded).forEach(answer -> beside.addAll(telling(answer)));
        List<Set<String>> near = byWay(ways, answers.subList(anyWorded, answers.size()));
        beside.addAll(Measured.passages(server, question, near)
                .close(near, score.weights(), ways.getFirst().anyWord()));
        return beside;
    }

    private static List<Map<String, Object>> words(Question question, Sought sought) {
        Object wanted = sought.wanted() == null ? anyWords(question) : sought.wanted();
        List<Map<String, Object>> legs = new ArrayList<>();
        legs.add(SearchLeg.words(wanted, sought.filters(), sought.most()));
        if (sought.prefersSome()) {
            legs.add(SearchLeg.words(
                    wanted, and(sought.filters(), Objects.requireNonNull(sought.preferred())), sought.most() / 2));
        }
        return legs;
    }

    /** The nearest whole texts. The score counts the whole twice, so that what is far as a whole is never among the first. */
    private static List<Map<String, Object>> wholes(Question question, Sought sought) {
        List<Map<String, Object>> legs = new ArrayList<>();
        new TreeMap<>(question.vectors()).forEach((language, vector) -> {
            String field = SearchFields.whole(language);
            legs.add(SearchLeg.nearest(field, vector, sought.filters(), sought.most()));
            if (sought.prefersSome()) {
                legs.add(SearchLeg.nearest(
                        field,
                        vector,
                        and(sought.filters(), Objects.requireNonNull(sought.preferred())),
                        sought.most() / 2));
            }
        });
        return legs;
    }

    /** What the legs of each way have found, in the order {@link #wholes} asks them. */
    private static List<Set<String>> byWay(List<Sought> ways, List<Map<String, Double>> answers) {
        int languages = answers.size()
                / ways.stream().mapToInt(way -> way.prefersSome() ? 2 : 1).sum();
        List<Set<String>> found = new ArrayList<>();
        int from = 0;
        for (Sought way : ways) {
            int to = from + languages * (way.prefersSome() ? 2 : 1);
            found.add(ids(answers.subList(from, to)));
            from = to;
        }
        return found;
    }

    private static Set<String> ids(List<Map<String, Double>> answers) {
        Set<String> ids = new LinkedHashSet<>();
        answers.forEach(answer -> ids.addAll(answer.keySet()));
        return ids;
    }

    /** The best by any of its words, for each way. */
    private static List<Map<String, Object>> anyWord(Question question, List<Sought> ways) {
        return ways.stream()
                .filter(Sought::anyWord)
                .map(way -> SearchLeg.words(anyWords(question), way.filters(), way.most() / 2))
                .toList();
    }

    /** Down to a part of the best but one, since the best may be the very text that was pasted in. */
    private static Set<String> telling(Map<String, Double> scores) {
        double good = scores.values().stream()
                .sorted(Comparator.reverseOrder())
                .skip(scores.size() > 1 ? 1 : 0)
                .findFirst()
                .orElse(0.0);
        Set<String> found = new LinkedHashSet<>();
        scores.forEach((id, value) -> {
            if (value >= LEAST_WORDS * good) {
                found.add(id);
            }
        });
        return found;
    }

    private static List<Object> and(List<?> filters, Object more) {
        List<Object> all = new ArrayList<>(filters);
        all.add(more);
        return all;
    }

    private List<Ranked> ranked(Measured measured, List<String> ids) {
        List<ScoreTerms> terms = ids.stream().map(measured::terms).toList();
        List<FusedScore.Parts> parts = score.of(terms);
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            ranked.add(new Ranked(ids.get(i), terms.get(i), parts.get(i)));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::id));
        return ranked;
    }
}
