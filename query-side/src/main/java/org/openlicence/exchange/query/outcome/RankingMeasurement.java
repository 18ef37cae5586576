package org.openlicence.exchange.query.outcome;

import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.query.retrieval.measure.MeanWithInterval;
import org.openlicence.exchange.query.retrieval.measure.RankingMeasures;

/**
 * How good a ranking is by what people made of it.
 *
 * @param ndcg at 10 places
 * @param recall at 100 places, of everything opened
 * @param reciprocalRank of the first opened, within 10 places
 */
public record RankingMeasurement(
        String version, MeanWithInterval ndcg, MeanWithInterval recall, MeanWithInterval reciprocalRank) {
    static final int FIRST_PAGE = 10;
    static final int DEEP = 100;
    private static final int OPENED = 1;

    /** @throws IllegalArgumentException without searches */
    public static RankingMeasurement of(Ranking ranking, List<JudgedSearch> searches) {
        List<Double> ndcg = new ArrayList<>();
        List<Double> recall = new ArrayList<>();
        List<Double> reciprocal = new ArrayList<>();
        for (JudgedSearch search : searches) {
            List<String> ranked = ranking.best(search.query(), DEEP);
            ndcg.add(RankingMeasures.ndcg(ranked, search.grades(), FIRST_PAGE));
            recall.add(RankingMeasures.recall(ranked, search.grades(), DEEP, OPENED));
            reciprocal.add(RankingMeasures.reciprocalRank(ranked, search.grades(), FIRST_PAGE, OPENED));
        }
        return new RankingMeasurement(
                ranking.version(),
                MeanWithInterval.of(ndcg),
                MeanWithInterval.of(recall),
                MeanWithInterval.of(reciprocal));
    }
}
