package org.openlicence.exchange.query.retrieval;

/**
 * How much each term counts, in standard deviations among the candidates. Set by hand against judged searches; a change gets
 * a new version.
 *
 * @param meaning of nearness in meaning
 * @param zh within it, of the Chinese side
 * @param en within it, of the English side
 * @param words of the match of words, in the question's language or across
 * @param preferred of a hit of the preferred kind
 * @param leastZh least cosine with which meaning alone makes a candidate, Chinese model
 * @param leastEn the same, English model
 * @param behind by how much a candidate by meaning alone may be further than the nearest one, cosine
 */
public record ScoreWeights(
        String version,
        double meaning,
        double zh,
        double en,
        double words,
        double preferred,
        double leastZh,
        double leastEn,
        double behind) {
    /** What this release brings. It serves once it has passed the gate of {@code query.outcome}; numbers change under a new version. */
    public static final ScoreWeights CURRENT = new ScoreWeights("2026-11-4", 1, 1, 0.4, 0.5, 0.2, 0.45, 0.3, 0.2);

    double of(Language language) {
        return language == Language.ZH ? zh : en;
    }

    double least(Language language) {
        return language == Language.ZH ? leastZh : leastEn;
    }
}
