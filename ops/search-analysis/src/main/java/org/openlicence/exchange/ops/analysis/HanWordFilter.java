package org.openlicence.exchange.ops.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;

/** Joins adjacent Han characters and cuts them into words (分词) by the smartcn dictionary; everything else passes. */
final class HanWordFilter extends TokenFilter {

    private static final String HAN = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];
    private static final String WORD = "<HAN_WORD>";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private final HMMChineseTokenizer words = new HMMChineseTokenizer();
    private final CharTermAttribute word = words.getAttribute(CharTermAttribute.class);
    private final OffsetAttribute wordOffset = words.getAttribute(OffsetAttribute.class);

    private final Deque<Word> waiting = new ArrayDeque<>();
    private AttributeSource.State ahead;

    private record Word(String text, int start, int end) {}

    HanWordFilter(TokenStream in) {
        super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (waiting.isEmpty()) {
            if (!next()) {
                return false;
            }
            if (!HAN.equals(type.type())) {
                return true;
            }
            cut(takeRun());
        }
        Word next = waiting.remove();
        clearAttributes();
        term.append(next.text());
        offset.setOffset(next.start(), next.end());
        increment.setPositionIncrement(1);
        type.setType(WORD);
        return true;
    }

    private boolean next() throws IOException {
        if (ahead == null) {
            return input.incrementToken();
        }
        restoreState(ahead);
        ahead = null;
        return true;
    }

    /** The current character and those that touch it; the first token after them is kept for later. */
    private List<Word> takeRun() throws IOException {
        List<Word> run = new ArrayList<>();
        do {
            run.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            if (!input.incrementToken()) {
                return run;
            }
        } while (HAN.equals(type.type())
                && offset.startOffset() == run.getLast().end());
        ahead = captureState();
        return run;
    }

    private void cut(List<Word> run) throws IOException {
        var text = new StringBuilder();
        List<Word> unitOwner = new ArrayList<>();
        for (Word character : run) {
            text.append(character.text());
            character.text().chars().forEach(unit -> unitOwner.add(character));
        }
        words.setReader(new StringReader(text.toString()));
        words.reset();
        while (words.incrementToken()) {
            waiting.add(new Word(
                    word.toString(),
                    unitOwner.get(wordOffset.startOffset()).start(),
                    unitOwner.get(wordOffset.endOffset() - 1).end()));
        }
        words.end();
        words.close();
        if (waiting.isEmpty()) {
            waiting.addAll(run);
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
        ahead = null;
    }
}
