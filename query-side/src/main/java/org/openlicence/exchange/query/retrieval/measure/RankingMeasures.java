package org.openlicence.exchange.query.retrieval.measure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures of one ranking against the grades of its query, each between 0 and 1. A document without a grade counts as 0; one
 * named twice counts at its first place only, so a ranking gains nothing by repeating itself.
 */
public final class RankingMeasures {
    private RankingMeasures() {}

    /**
     * Normalised discounted cumulative gain (nDCG) with the gain {@code 2^grade - 1} and the discount {@code log2(place + 1)}: a
     * ranking with all graded documents in order of their grades has 1. With grades 0 and 1 the gain is the grade.
     *
     * @param ranked documents, best first
     * @param grades grade by document, 0 or more; one at least above 0
     * @param places how many places count
     */
    public static double ndcg(List<String> ranked, Map<String, Integer> grades, int places) {
        requireOneAbove(grades, 1);
        Set<String> seen = new HashSet<>();
        double gained = 0;
        for (int i = 0; i < Math.min(places, ranked.size()); i++) {
            if (seen.add(ranked.get(i))) {
                gained += gain(grades.getOrDefault(ranked.get(i), 0)) / discount(i);
            }
        }
        List<Integer> ideal = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(places)
                .toList();
        double possible = 0;
        for (int i = 0; i < ideal.size(); i++) {
            possible += gain(ideal.get(i)) / discount(i);
        }
        return gained / possible;
    }

    /** The share of the documents graded {@code least} or better that are among the first places. */
    public static double recall(List<String> ranked, Map<String, Integer> grades, int places, int least) {
        requireOneAbove(grades, least);
        Set<String> found = new HashSet<>(ranked.subList(0, Math.min(places, ranked.size())));
        found.removeIf(document -> grades.getOrDefault(document, 0) < least);
        return (double) found.size()
                / grades.values().stream().filter(grade -> grade >= least).count();
    }

    /** One divided by the place of the first document graded {@code least} or better; 0 when none is among the places. */
    public static double reciprocalRank(List<String> ranked, Map<String, Integer> grades, int places, int least) {
        requireOneAbove(grades, least);
        for (int i = 0; i < Math.min(places, ranked.size()); i++) {
            if (grades.getOrDefault(ranked.get(i), 0) >= least) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /** 1 when a document graded {@code least} or better is among the first places, else 0. */
    public static double hit(List<String> ranked, Map<String, Integer> grades, int places, int least) {
        return reciprocalRank(ranked, grades, places, least) > 0 ? 1 : 0;
    }

    private static double gain(int grade) {
        return Math.pow(2, grade) - 1;
    }

    private static double discount(int index) {
        return Math.log(index + 2.0) / Math.log(2);
    }

    /** A query nobody could answer would count as a failure of the ranking. */
    private static void requireOneAbove(Map<String, Integer> grades, int least) {
        if (least < 1 || grades.values().stream().noneMatch(grade -> grade >= least)) {
            throw new IllegalArgumentException("no document is graded " + least + " or better");
        }
    }
}
