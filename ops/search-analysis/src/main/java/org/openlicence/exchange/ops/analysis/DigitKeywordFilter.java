package org.openlicence.exchange.ops.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.KeywordMarkerFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Marks tokens that hold a digit, so that the stemmer leaves formulas, quantities and numbers whole. */
final class DigitKeywordFilter extends KeywordMarkerFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    DigitKeywordFilter(TokenStream in) {
        super(in);
    }

    @Override
    protected boolean isKeyword() {
        for (int i = 0; i < term.length(); i++) {
            if (Character.isDigit(term.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
