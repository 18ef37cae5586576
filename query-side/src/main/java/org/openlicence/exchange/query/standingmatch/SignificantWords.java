package org.openlicence.exchange.query.standingmatch;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a text is compared: pairs of neighbouring Chinese signs, and words of other scripts cut to their stem. */
final class SignificantWords {
    /** Words of every patent and every demand, which tell nothing apart. */
    private static final Set<String> COMMON = Set.of(
            "and", "the", "for", "with", "that", "from", "this", "are", "its", "which", "than", "more", "less", "not",
            "can", "has", "have", "use", "method", "system", "device", "same", "into", "only", "need", "一种", "及其", "方法",
            "以及", "可以", "进行", "用于", "其中", "需要", "要求", "使用", "采用", "技术", "装置", "系统", "产品");

    private static final int STEM = 6;

    private SignificantWords() {}

    static Set<String> of(@Nullable String text) {
        Set<String> words = new LinkedHashSet<>();
        if (text == null) {
            return words;
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder word = new StringBuilder();
        int before = 0;
        for (int sign : folded.codePoints().toArray()) {
            boolean han = Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
            if (han && before != 0) {
                add(words, new String(new int[] {before, sign}, 0, 2));
            }
            if (!han && Character.isLetter(sign)) {
                word.appendCodePoint(sign);
            } else {
                stem(words, word);
            }
            before = han ? sign : 0;
        }
        stem(words, word);
        return words;
    }

    /** Sentences of a text, in its order. */
    static List<String> sentences(@Nullable String text) {
        List<String> found = new ArrayList<>();
        if (text != null) {
            for (String part : text.split("(?<=[。；！？!?;])|(?<=\\.)\\s|\\R")) {
                if (!part.isBlank()) {
                    found.add(part.strip());
                }
            }
        }
        return found;
    }

    private static void stem(Set<String> words, StringBuilder word) {
        if (word.length() > 2 && !COMMON.contains(word.toString())) {
            add(words, word.substring(0, Math.min(STEM, word.length())));
        }
        word.setLength(0);
    }

    private static void add(Set<String> words, String word) {
        if (!COMMON.contains(word)) {
            words.add(word);
        }
    }
}
