package org.openlicence.exchange.patent;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Claims (权利要求) as people paste them: numbered one after another, or one on each line. */
public final class ClaimText {
    /** Claims of one patent in one language. */
    public static final int MOST = 200;
    /** Characters of all of them together, so that one event stays small. */
    public static final int LONGEST = 20_000;

    /** A point or colon before digits stands in a figure (2.5, 1:1), unless they place a substituent (1.2,4-二甲基). */
    private static final String NO_FIGURE = "(?![0-9]++(?!(?:[,，][0-9]+)*+[-‑–](?![0-9])))";

    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:权利要求\\s*)?([0-9]{1,3})\\s*(?:[.．:：]" + NO_FIGURE + "|[、)）])\\s*(.*)$");

    private ClaimText() {}

    /**
     * The single claims in their order, without their numbers.
     *
     * <p>A line that begins with the next number begins a claim, so that a figure at the beginning of a line does not. Where the
     * text does not begin with {@code 1.}, each line is a claim.
     */
    public static List<String> separate(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty() || !begins(lines.getFirst(), 1)) {
            return lines;
        }
        List<String> claims = new ArrayList<>();
        for (String line : lines) {
            if (begins(line, claims.size() + 1)) {
                claims.add(unnumbered(line));
            } else {
                claims.add((claims.removeLast() + "\n" + line).strip());
            }
        }
        return claims;
    }

    /** One claim without the number it may begin with. */
    static String unnumbered(String claim) {
        Matcher numbered = NUMBERED.matcher(claim.strip());
        return numbered.matches() ? numbered.group(2).strip() : claim.strip();
    }

    private static boolean begins(String line, int number) {
        Matcher numbered = NUMBERED.matcher(line);
        return numbered.matches() && Integer.parseInt(numbered.group(1)) == number;
    }
}
