package org.openlicence.exchange.query.retrieval;

/**
 * How much each term counts. Set by hand against judged searches (docs/benchmarks.md); a change gets a new version.
 *
 * @param words of the word match, times the coverage of the question's best match
 * @param coverage of the hit's own coverage
 * @param meaning of the nearer of the two passages
 * @param title of the title
 * @param open of an offer that may be taken today
 * @param floorZh cosine of unrelated texts under the Chinese model: counted as nothing
 * @param floorEn the same under the English model
 * @param leastZh least cosine with which meaning alone makes a hit
 * @param leastEn the same under the English model
 */
public record ScoreWeights(
        String version,
        double words,
        double coverage,
        double meaning,
        double title,
        double open,
        double floorZh,
        double floorEn,
        double leastZh,
        double leastEn) {
    /** What the exchange uses. */
    public static final ScoreWeights CURRENT =
            new ScoreWeights("2026-11-a", 0.35, 0.25, 1.0, 0.1, 0.12, 0.35, 0.05, 0.5, 0.35);
}
