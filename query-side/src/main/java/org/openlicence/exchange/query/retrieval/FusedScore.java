package org.openlicence.exchange.query.retrieval;

/**
 * One number from all terms. Words count by how much of the question they cover: a question in everyday words, which some
 * rare pair of signs happens to match somewhere, is answered by meaning, and one of exact terms by words.
 */
public final class FusedScore {
    private final ScoreWeights weights;

    public FusedScore(ScoreWeights weights) {
        this.weights = weights;
    }

    public ScoreWeights weights() {
        return weights;
    }

    /**
     * @param bestCoverage coverage of the question by its best covered candidate, 0 to 1
     * @return higher is nearer; comparable within one question only
     */
    public double of(ScoreTerms terms, double bestCoverage) {
        double words = Math.max(terms.words(), terms.glossWords());
        double coverage = Math.max(terms.coverage(), terms.glossCoverage());
        double meaning =
                Math.max(above(terms.meaningZh(), weights.floorZh()), above(terms.meaningEn(), weights.floorEn()));
        return weights.words() * bestCoverage * words
                + weights.coverage() * coverage
                + weights.meaning() * meaning
                + weights.title() * terms.title()
                + (terms.open() ? weights.open() : 0);
    }

    private static double above(double cosine, double floor) {
        return Math.max(0, (cosine - floor) / (1 - floor));
    }
}
