package org.openlicence.exchange.query.outcome;

import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.query.retrieval.measure.MeanWithInterval;
import org.openlicence.exchange.query.retrieval.measure.RankingMeasures;

/**
 * What a change of the ranking would have done to the searches people made: the gate before it serves. A candidate whose whole
 * interval lies below zero loses; one whose interval holds zero is not known to be better.
 *
 * @param difference of nDCG at 10 places, candidate less served, search by search
 * @param wins searches that are better for it, and losses those that are worse
 * @param worst up to ten searches that lose most, first
 */
public record RankingComparison(
        String served, String candidate, MeanWithInterval difference, int wins, int losses, List<Change> worst) {
    private static final int SHOWN = 10;
    private static final double SAME = 1e-9;

    public RankingComparison {
        worst = List.copyOf(worst);
    }

    public record Change(String query, double servedNdcg, double candidateNdcg) {
        double gain() {
            return candidateNdcg - servedNdcg;
        }
    }

    /** What the gate says. */
    public enum Verdict {
        BETTER,
        NOT_WORSE,
        LOSES
    }

    public Verdict verdict() {
        return verdict(difference);
    }

    static Verdict verdict(MeanWithInterval difference) {
        if (difference.high() < 0) {
            return Verdict.LOSES;
        }
        return difference.low() > 0 ? Verdict.BETTER : Verdict.NOT_WORSE;
    }

    /** Asks every search of both. @throws IllegalArgumentException without searches */
    public static RankingComparison of(Ranking served, Ranking candidate, List<JudgedSearch> searches) {
        List<Change> changes = new ArrayList<>();
        for (JudgedSearch search : searches) {
            changes.add(new Change(search.query(), ndcg(served, search), ndcg(candidate, search)));
        }
        return new RankingComparison(
                served.version(),
                candidate.version(),
                MeanWithInterval.ofDifferences(
                        changes.stream().map(Change::candidateNdcg).toList(),
                        changes.stream().map(Change::servedNdcg).toList()),
                (int) changes.stream().filter(each -> each.gain() > SAME).count(),
                (int) changes.stream().filter(each -> each.gain() < -SAME).count(),
                changes.stream()
                        .filter(each -> each.gain() < -SAME)
                        .sorted(java.util.Comparator.comparingDouble(Change::gain))
                        .limit(SHOWN)
                        .toList());
    }

    private static double ndcg(Ranking ranking, JudgedSearch search) {
        return RankingMeasures.ndcg(
                ranking.best(search.query(), RankingMeasurement.FIRST_PAGE),
                search.grades(),
                RankingMeasurement.FIRST_PAGE);
    }
}
