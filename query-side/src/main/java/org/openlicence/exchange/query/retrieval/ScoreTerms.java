package org.openlicence.exchange.query.retrieval;

/**
 * Everything the order of a hit comes from, as measured, kept so that it can be shown.
 *
 * @param words how well the words of the question match, as the index scores it (BM25); 0 without a match
 * @param crossWords the same across languages, by the gloss
 * @param wholeZh nearness of the whole text in Chinese, cosine; NaN when none was compared
 * @param passageZh nearness of the nearest Chinese passage
 * @param wholeEn nearness of the whole text in English or glossed
 * @param passageEn nearness of the nearest English or glossed passage
 * @param preferred whether it is of the kind the list prefers: an offer that may be taken today; never that somebody has paid
 */
public record ScoreTerms(
        double words,
        double crossWords,
        double wholeZh,
        double passageZh,
        double wholeEn,
        double passageEn,
        boolean preferred) {
    /** Nearness of the whole, counted twice, and the nearest passage together; NaN when neither was compared. */
    public double meaning(Language language) {
        double whole = language == Language.ZH ? wholeZh : wholeEn;
        double passage = language == Language.ZH ? passageZh : passageEn;
        if (Double.isNaN(whole) || Double.isNaN(passage)) {
            return Double.isNaN(whole) ? passage : whole;
        }
        return (2 * whole + passage) / 3;
    }
}
