package org.openlicence.exchange.ops.console.importing;

import java.text.Normalizer;

/**
 * Text without what no page can show.
 *
 * @param value composed (NFC), white space single, nothing before or after
 * @param changed whether characters were removed that should not have been there; tidied white space does not count
 */
record CleanText(String value, boolean changed) {
    static CleanText of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean removed = false;
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            boolean white = Character.isWhitespace(character) || Character.isSpaceChar(character);
            if (!white && unprintable(character)) {
                removed = true;
                space |= Character.getType(character) == Character.CONTROL;
                continue;
            }
            if (white) {
                space = true;
                continue;
            }
            if (space && !kept.isEmpty()) {
                kept.append(' ');
            }
            space = false;
            kept.appendCodePoint(character);
        }
        return new CleanText(Normalizer.normalize(kept, Normalizer.Form.NFC), removed);
    }

    /** Cut at a length without leaving half a character, with an ellipsis as the last character. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    private static boolean unprintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> character == 0xFFFD;
        };
    }
}
