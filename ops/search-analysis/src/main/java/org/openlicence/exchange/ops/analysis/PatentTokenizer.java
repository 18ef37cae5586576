package org.openlicence.exchange.ops.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Splits text into single Han, kana and Hangul characters and into runs of other letters and digits.
 *
 * <p>A run keeps inner hyphens, slashes, plus signs and apostrophes between letters or digits, and commas and points between
 * digits ({@code LiNi0.8Co0.1Mn0.1O2}, {@code 2,4-D}, {@code 1,650}, {@code 5G-NR}); a point also before the check letter X of
 * a document number. Types are those of {@link StandardTokenizer}, so that its bigram filter understands them. A run longer
 * than 255 characters is cut there.
 */
final class PatentTokenizer extends Tokenizer {

    private static final int LONGEST = 255;
    private static final int END = -1;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final Lookahead text = new Lookahead();

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        int c = text.peek(0);
        while (c != END && !Character.isLetterOrDigit(c) && scriptType(c) == null) {
            text.take();
            c = text.peek(0);
        }
        if (c == END) {
            return false;
        }
        int start = text.position();
        String single = scriptType(c);
        if (single != null) {
            append(text.take());
            type.setType(single);
        } else {
            takeRun();
            type.setType(StandardTokenizer.TOKEN_TYPES[StandardTokenizer.ALPHANUM]);
        }
        offset.setOffset(correctOffset(start), correctOffset(text.position()));
        return true;
    }

    private void takeRun() throws IOException {
        int previous = text.take();
        append(previous);
        while (term.length() < LONGEST) {
            int c = text.peek(0);
            boolean goesOn = isRunCharacter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!goesOn && !joins(previous, c, text.peek(1), text.peek(2))) {
                return;
            }
            previous = text.take();
            append(previous);
        }
    }

    private static boolean joins(int before, int c, int after, int next) {
        return switch (c) {
            case '-', '/', '+', '\'' -> isRunCharacter(before) && isRunCharacter(after);
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '.' ->
                Character.isDigit(before)
                        && (Character.isDigit(after) || (after == 'x' || after == 'X') && !isRunCharacter(next));
            default -> false;
        };
    }

    private static boolean isRunCharacter(int c) {
        return c != END && Character.isLetterOrDigit(c) && scriptType(c) == null;
    }

    /** Token type of a character that stands alone, or null when it belongs to a run or to nothing. */
    private static String scriptType(int c) {
        if (c < 0x1100) {
            return null;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN -> StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];
            case HIRAGANA -> StandardTokenizer.TOKEN_TYPES[StandardTokenizer.HIRAGANA];
            case KATAKANA -> StandardTokenizer.TOKEN_TYPES[StandardTokenizer.KATAKANA];
            case HANGUL -> StandardTokenizer.TOKEN_TYPES[StandardTokenizer.HANGUL];
            default -> null;
        };
    }

    private void append(int codePoint) {
        if (Character.isBmpCodePoint(codePoint)) {
            term.append((char) codePoint);
        } else {
            term.append(Character.highSurrogate(codePoint)).append(Character.lowSurrogate(codePoint));
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        text.clear();
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(text.position());
        offset.setOffset(last, last);
    }

    /** The text as code points, a few of them visible ahead. Positions are UTF-16 units from the start. */
    private final class Lookahead {

        private final char[] buffer = new char[4096];
        private int next;
        private int limit;
        private int position;

        void clear() {
            next = 0;
            limit = 0;
            position = 0;
        }

        int position() {
            return position;
        }

        /** The code point {@code ahead} places on, or END. */
        int peek(int ahead) throws IOException {
            fill(2 * (ahead + 1));
            int at = next;
            for (int i = 0; i < ahead && at < limit; i++) {
                at += Character.charCount(Character.codePointAt(buffer, at, limit));
            }
            return at < limit ? Character.codePointAt(buffer, at, limit) : END;
        }

        int take() throws IOException {
            int c = peek(0);
            next += Character.charCount(c);
            position += Character.charCount(c);
            return c;
        }

        private void fill(int wanted) throws IOException {
            if (limit - next >= wanted) {
                return;
            }
            System.arraycopy(buffer, next, buffer, 0, limit - next);
            limit -= next;
            next = 0;
            while (limit < wanted) {
                int read = input.read(buffer, limit, buffer.length - limit);
                if (read < 0) {
                    return;
                }
                limit += read;
            }
        }
    }
}
