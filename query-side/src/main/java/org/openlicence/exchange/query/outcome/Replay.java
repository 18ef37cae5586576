package org.openlicence.exchange.query.outcome;

import java.time.Instant;
import java.util.Collection;
import org.openlicence.exchange.query.outcome.RankingComparison.Verdict;
import org.openlicence.exchange.query.retrieval.measure.MeanWithInterval;

/**
 * What a candidate would have done, as noted: searches asked again of what serves and of the candidate.
 *
 * @param difference of nDCG at 10 places, candidate less served
 */
public record Replay(
        String served,
        String candidate,
        Source source,
        MeanWithInterval difference,
        int wins,
        int losses,
        Instant madeAt) {
    /** Which searches were asked again. */
    public enum Source {
        /** What people searched for, by what they made of it. */
        OUTCOMES,
        /** Our own demands and listings, by the grades given to them. */
        LABELLED
    }

    public int searches() {
        return difference.count();
    }

    public Verdict verdict() {
        return RankingComparison.verdict(difference);
    }

    /**
     * Whether weights may serve without anybody's word: no replay loses, and one over enough searches shows that they are not worse
     * than by a bound.
     *
     * @param leastSearches of a replay that counts
     * @param bound by how much the interval's low end may lie below zero
     */
    static boolean pass(Collection<Replay> replays, long leastSearches, double bound) {
        return acceptable(replays)
                && replays.stream()
                        .anyMatch(each -> each.searches() >= leastSearches
                                && each.difference().low() >= -bound);
    }

    /** Whether a person may accept them: there is a replay to look at, and none loses. */
    static boolean acceptable(Collection<Replay> replays) {
        return !replays.isEmpty() && replays.stream().noneMatch(each -> each.verdict() == Verdict.LOSES);
    }
}
