package org.openlicence.exchange.mail;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Things listed in one mail: as many as somebody reads in a mail, then how many more there are, so that no mail outgrows
 * {@link Mail#MAX_TEXT}. The page the mail leads to has them all.
 */
public final class MailList {
    /** Things told one by one. */
    public static final int MOST = 30;
    /** Characters a thing takes: two titles, a sentence and an address of this exchange. */
    private static final int LONGEST = 500;

    private static final int LONGEST_TITLE = 120;

    private MailList() {}

    /**
     * The things, a blank line before each.
     *
     * @param lines of one thing, without a line end after the last; what is longer than a thing may be ends with …
     * @param more says in a sentence that there are so many more; asked only when there are
     */
    public static <T> String of(List<T> things, Function<T, String> lines, IntFunction<String> more) {
        StringBuilder list = new StringBuilder();
        things.stream()
                .limit(MOST)
                .forEach(thing -> list.append("\n")
                        .append(cut(lines.apply(thing), LONGEST))
                        .append("\n"));
        if (things.size() > MOST) {
            list.append("\n").append(more.apply(things.size() - MOST)).append("\n");
        }
        return list.toString();
    }

    /** A title as it stands in a mail. */
    public static String title(String title) {
        return cut(title, LONGEST_TITLE);
    }

    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = longest - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
