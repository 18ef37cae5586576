package org.openlicence.exchange.query.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * One number for each candidate of a question. Cosines of two models and scores of words have nothing in common but which
 * candidate stands out by them; so each is taken in standard deviations from the mean of the candidates, and added.
 */
public final class FusedScore {
    /** Of a hundred candidates one that stands out further than this does so by an odd word; less would make the exact text equal to near ones. */
    private static final double MOST = 8;

    /** A gloss guesses at each word, so a match of it counts less than one of the words themselves. */
    private static final double ACROSS = 0.75;

    /**
     * Where nothing is known of meaning, how much the lesser of both matches of words adds to the better one. Meaning, where it is
     * known, has said already what the lesser one would add.
     */
    private static final double BESIDE = 0.5;

    private final ServedWeights served;

    public FusedScore(ScoreWeights weights) {
        this(() -> weights);
    }

    public FusedScore(ServedWeights served) {
        this.served = served;
    }

    public ScoreWeights weights() {
        return served.now();
    }

    /**
     * What each term adds, already weighted; the score is their sum.
     *
     * @param score higher is nearer; comparable among the candidates of one question only
     */
    public record Parts(double score, double words, double meaningZh, double meaningEn, double preferred) {}

    /** In the order of the candidates. */
    public List<Parts> of(List<ScoreTerms> candidates) {
        ScoreWeights weights = weights();
        double[] words = standing(candidates, ScoreTerms::words);
        double[] cross = standing(candidates, ScoreTerms::crossWords);
        Map<Language, double[]> meaning = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            meaning.put(language, standing(candidates, terms -> terms.meaning(language)));
        }
        boolean wordsAlone = meaning.values().stream().allMatch(FusedScore::unknown);
        List<Parts> parts = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            double known = 0;
            for (Language language : Language.values()) {
                known += Double.isNaN(meaning.get(language)[i]) ? 0 : weights.of(language);
            }
            double zh = part(meaning.get(Language.ZH)[i], Language.ZH, known, weights);
            double en = part(meaning.get(Language.EN)[i], Language.EN, known, weights);
            double across = ACROSS * cross[i];
            double lesser = wordsAlone ? BESIDE * Math.min(words[i], across) : 0;
            double byWords = weights.words() * (Math.max(words[i], across) + lesser);
            double preferred = candidates.get(i).preferred() ? weights.preferred() : 0;
            parts.add(new Parts(byWords + zh + en + preferred, byWords, zh, en, preferred));
        }
        return parts;
    }

    private static boolean unknown(double[] standing) {
        return Arrays.stream(standing).allMatch(Double::isNaN);
    }

    /** The weight of a language that was not compared goes to the other one. */
    private static double part(double standing, Language language, double known, ScoreWeights weights) {
        return Double.isNaN(standing) ? 0 : weights.meaning() * standing * weights.of(language) / known;
    }

    /** How far each stands out; NaN stays NaN, and where all are alike nobody does. */
    private static double[] standing(List<ScoreTerms> candidates, ToDoubleFunction<ScoreTerms> term) {
        double[] values = candidates.stream().mapToDouble(term).toArray();
        double sum = 0;
        double squares = 0;
        int known = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
                squares += value * value;
                known++;
            }
        }
        double mean = known == 0 ? 0 : sum / known;
        double deviation = known == 0 ? 0 : Math.sqrt(Math.max(0, squares / known - mean * mean));
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                double standing = deviation < 1e-9 ? 0 : (values[i] - mean) / deviation;
                values[i] = Math.clamp(standing, -MOST, MOST);
            }
        }
        return values;
    }
}
