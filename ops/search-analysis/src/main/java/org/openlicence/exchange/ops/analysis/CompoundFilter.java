package org.openlicence.exchange.ops.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/**
 * Compounds as their parts and as one word: {@code sars-cov-2} gives {@code sars} with {@code sarscov2} at the same position,
 * then {@code cov}, {@code 2}; so that all three spellings of lithium-ion find each other.
 */
final class CompoundFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Part> waiting = new ArrayDeque<>();
    private AttributeSource.State compound;

    private record Part(String text, int start, int end, int increment) {}

    CompoundFilter(TokenStream in) {
        super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (waiting.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            if (!isCompound()) {
                return true;
            }
            split();
        }
        restoreState(compound);
        Part part = waiting.remove();
        term.setEmpty().append(part.text());
        offset.setOffset(part.start(), part.end());
        increment.setPositionIncrement(part.increment());
        return true;
    }

    private boolean isCompound() {
        for (int i = 0; i < term.length(); i++) {
            if (isJoint(term.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '/' || c == '+';
    }

    private void split() {
        compound = captureState();
        String whole = term.toString();
        int start = offset.startOffset();
        // Where folding changed the length, a part cannot be placed and gets the offsets of the whole.
        boolean placed = offset.endOffset() - start == whole.length();
        var joined = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= whole.length(); i++) {
            if (i < whole.length() && !isJoint(whole.charAt(i))) {
                continue;
            }
            if (i > from) {
                String text = whole.substring(from, i);
                joined.append(text);
                int place = waiting.isEmpty() ? increment.getPositionIncrement() : 1;
                waiting.add(
                        new Part(text, placed ? start + from : start, placed ? start + i : offset.endOffset(), place));
            }
            from = i + 1;
        }
        Part first = waiting.removeFirst();
        waiting.addFirst(new Part(joined.toString(), start, offset.endOffset(), 0));
        waiting.addFirst(first);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
        compound = null;
    }
}
