package org.openlicence.exchange.query.retrieval.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Measures of one ranker over the queries of a set, query by query in one order, so that two rankers can be compared query by
 * query.
 *
 * @param queries in the order of the values
 * @param ndcg of the first ten
 * @param recall of the first hundred, documents of any grade above 0
 * @param reciprocalRank within the first ten, of any grade above 0
 * @param hit whether one of the best documents of the query is among the first three
 */
public record RankingFigures(
        List<JudgedQuery> queries,
        List<Double> ndcg,
        List<Double> recall,
        List<Double> reciprocalRank,
        List<Double> hit) {
    private static final int SHOWN = 10;
    private static final int DEEP = 100;
    private static final int FIRST = 3;

    /** @param ranked documents by query id, best first; a query without one found nothing */
    public static RankingFigures of(List<JudgedQuery> queries, Map<String, List<String>> ranked) {
        List<Double> ndcg = new ArrayList<>();
        List<Double> recall = new ArrayList<>();
        List<Double> reciprocalRank = new ArrayList<>();
        List<Double> hit = new ArrayList<>();
        for (JudgedQuery query : queries) {
            List<String> found = ranked.getOrDefault(query.id(), List.of()).stream()
                    .filter(document ->
                            !document.equals(query.itself()) || query.grades().containsKey(document))
                    .toList();
            int best = query.grades().values().stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
            ndcg.add(RankingMeasures.ndcg(found, query.grades(), SHOWN));
            recall.add(RankingMeasures.recall(found, query.grades(), DEEP, 1));
            reciprocalRank.add(RankingMeasures.reciprocalRank(found, query.grades(), SHOWN, 1));
            hit.add(RankingMeasures.hit(found, query.grades(), FIRST, best));
        }
        return new RankingFigures(List.copyOf(queries), ndcg, recall, reciprocalRank, hit);
    }

    /** The same of some of the queries. */
    public RankingFigures among(Predicate<JudgedQuery> kind) {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            if (kind.test(queries.get(i))) {
                chosen.add(i);
            }
        }
        return new RankingFigures(
                chosen.stream().map(queries::get).toList(),
                chosen.stream().map(ndcg::get).toList(),
                chosen.stream().map(recall::get).toList(),
                chosen.stream().map(reciprocalRank::get).toList(),
                chosen.stream().map(hit::get).toList());
    }

    public MeanWithInterval meanNdcg() {
        return MeanWithInterval.of(ndcg);
    }

    public MeanWithInterval meanRecall() {
        return MeanWithInterval.of(recall);
    }

    public MeanWithInterval meanReciprocalRank() {
        return MeanWithInterval.of(reciprocalRank);
    }

    public MeanWithInterval meanHit() {
        return MeanWithInterval.of(hit);
    }
}
