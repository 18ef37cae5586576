package org.openlicence.exchange.query.retrieval;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
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
     * @param columns of the candidates, by id, as {@link Sought#read} asks for
     */
    public record Found(List<Ranked> candidates, Set<String> beside, Map<String, Map<String, String>> columns) {
        /** For what is found by number or class. */
        public static final Found NOTHING = new Found(List.of(), Set.of(), Map.of());
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
        return eitherSide(question, SearchLeg::match);
    }

    /** The same of its most telling words: to find the best of them, not to measure how well each matches. */
    static Map<String, Object> tellingWords(Question question) {
        return eitherSide(question, SearchLeg::telling);
    }

    private static Map<String, Object> eitherSide(
            Question question, BiFunction<String, List<String>, Map<String, Object>> clause) {
        List<Object> sides = new ArrayList<>();
        if (!question.chinese().isBlank()) {
            sides.add(clause.apply(question.chinese(), List.of(SearchFields.ALL_ZH)));
        }
        if (!question.english().isBlank()) {
            sides.add(clause.apply(question.english(), List.of(SearchFields.ALL_EN, SearchFields.GLOSS)));
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
     * The candidates, and with them what is near in meaning among documents that other filters let through. Two rounds,
     * however many others there are: one finds, one measures.
     *
     * @throws IndexUnavailable while the index cannot be searched
     */
    public Found found(Question question, Sought sought, List<Sought> others) {
        List<Sought> ways = new ArrayList<>(List.of(sought));
        ways.addAll(others);
        Legs server = new Legs(client, sought);
        Object worded = sought.wanted() == null ? anyWords(question) : sought.wanted();
        Candidates found = Candidates.find(server, question, worded, ways);
        Set<String> beside = new LinkedHashSet<>();
        found.byAnyWord().forEach(scores -> beside.addAll(telling(scores)));
        Set<String> byWords = new LinkedHashSet<>(found.byWords());
        byWords.addAll(telling(found.byAnyWord().getFirst()));
        Measured measured = Measured.all(server, question, sought, byWords, found.near());
        beside.addAll(measured.close(found.near(), score.weights(), sought.anyWord()));
        Set<String> candidates = new LinkedHashSet<>(found.near().getFirst());
        candidates.retainAll(measured.close(List.of(found.near().getFirst()), score.weights(), sought.anyWord()));
        candidates.addAll(byWords);
        List<ScoreTerms> terms = candidates.stream()
                .map(id -> measured.terms(id, found.preferred(id, sought.preferred())))
                .toList();
        return new Found(ranked(List.copyOf(candidates), terms), beside, measured.columns());
    }

    /**
     * The ids found beside those that match, as {@link Found#beside} has them, under the filters of any of these ways; empty when
     * the question has no vector and is not told at length.
     *
     * @param ways of one index
     */
    public Set<String> near(Question question, List<Sought> ways) {
        Legs server = new Legs(client, ways.getFirst());
        Candidates found = Candidates.find(server, question, null, ways);
        Set<String> beside = new LinkedHashSet<>();
        found.byAnyWord().forEach(scores -> beside.addAll(telling(scores)));
        beside.addAll(Measured.passages(server, question, found.near())
                .close(found.near(), score.weights(), ways.getFirst().anyWord()));
        return beside;
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

    private List<Ranked> ranked(List<String> ids, List<ScoreTerms> terms) {
        List<FusedScore.Parts> parts = score.of(terms);
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            ranked.add(new Ranked(ids.get(i), terms.get(i), parts.get(i)));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::id));
        return ranked;
    }
}
