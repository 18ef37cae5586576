package org.openlicence.exchange.query.demanddesk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.PublicWords;

/**
 * Pieces of text a demand is found by: words of letters and digits in lower case, and pairs of neighbouring Chinese
 * characters, which need no dictionary.
 */
final class WordGrams {
    private static final int MOST = 400;

    private WordGrams() {}

    /** Of a demand's public words. */
    static List<String> of(PublicWords words) {
        Set<String> grams = new LinkedHashSet<>();
        Stream.of(
                        words.title(),
                        words.titleEn(),
                        words.problem(),
                        words.material(),
                        words.method(),
                        words.effect(),
                        words.product(),
                        words.application())
                .forEach(part -> grams.addAll(of(part)));
        return grams.stream().limit(MOST).toList();
    }

    /** Of any text, in its order, without repetition. */
    static List<String> of(@Nullable String text) {
        Set<String> grams = new LinkedHashSet<>();
        if (text != null) {
            for (String run : runs(text.toLowerCase(Locale.ROOT))) {
                add(grams, run);
            }
        }
        return grams.stream().limit(MOST).toList();
    }

    private static void add(Set<String> grams, String run) {
        if (!chinese(run.codePointAt(0))) {
            grams.add(run.length() <= 40 ? run : run.substring(0, 40));
            return;
        }
        int[] signs = run.codePoints().toArray();
        if (signs.length == 1) {
            grams.add(run);
        }
        for (int i = 0; i + 1 < signs.length; i++) {
            grams.add(new String(signs, i, 2));
        }
    }

    /** Runs of signs of one kind; everything that is neither letter nor digit parts them. */
    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean chinese = false;
        for (int sign : text.codePoints().toArray()) {
            boolean part = Character.isLetterOrDigit(sign);
            if ((!part || chinese(sign) != chinese) && !run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
            if (part) {
                chinese = chinese(sign);
                run.appendCodePoint(sign);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return runs;
    }

    private static boolean chinese(int sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
    }
}
