package org.openlicence.exchange.query.retrieval;

/**
 * Everything the order of a hit comes from, kept so that it can be shown.
 *
 * @param words how well the words of the question match, against the best match of the question, 0 to 1
 * @param coverage part of the question's words the text has, weighted by how rare they are, 0 to 1
 * @param meaningZh nearest Chinese passage, cosine; 0 when none was compared
 * @param meaningEn nearest English or glossed passage, cosine; 0 when none was compared
 * @param glossWords as {@code words}, across languages by the gloss
 * @param glossCoverage as {@code coverage}, across languages by the gloss
 * @param title part of the words of question and title that they share, 0 to 1
 * @param open whether the offer may be taken today; never whether somebody has paid
 */
public record ScoreTerms(
        double words,
        double coverage,
        double meaningZh,
        double meaningEn,
        double glossWords,
        double glossCoverage,
        double title,
        boolean open) {}
