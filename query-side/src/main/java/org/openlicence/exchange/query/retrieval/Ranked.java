package org.openlicence.exchange.query.retrieval;

/**
 * One candidate in its place.
 *
 * @param terms as measured
 * @param parts what each adds to the score
 */
public record Ranked(String id, ScoreTerms terms, FusedScore.Parts parts) {
    public double score() {
        return parts.score();
    }
}
