package org.openlicence.exchange.web.input;

/**
 * Text as people write it: no control characters but line breaks and tabs, no half characters, no direction overrides that
 * make a text read otherwise than it is stored.
 */
public final class CleanText {
    private CleanText() {}

    /** Whether every character of a text is one that a person can mean. */
    public static boolean clean(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!allowed(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    private static boolean allowed(int character) {
        if (character == '\n' || character == '\r' || character == '\t') {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT ->
                !(character >= 0x202A && character <= 0x202E) && !(character >= 0x2066 && character <= 0x2069);
            default -> true;
        };
    }
}
