package org.openlicence.exchange.ops.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Gives a pair beside its characters a place of its own. A pair that spans two places would make a graph of every text asked
 * for, with as many paths as a Fibonacci number of its length: twenty characters are too many for a query, and fewer are
 * matched as phrases.
 */
final class PlaceEachFilter extends TokenFilter {
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);

    PlaceEachFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (length.getPositionLength() > 1) {
            length.setPositionLength(1);
            increment.setPositionIncrement(Math.max(1, increment.getPositionIncrement()));
        }
        return true;
    }
}
