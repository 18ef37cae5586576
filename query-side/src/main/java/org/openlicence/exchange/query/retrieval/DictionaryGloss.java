package org.openlicence.exchange.query.retrieval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Gloss by longest match over our technical terms, what people and patents mean by common words, and, after them, CC-CEDICT
 * (NOTICE-CC-CEDICT.txt beside the data). The dictionary's first sense of a common word is often a rare one.
 *
 * <p>Characters are expected simplified; a run that no word begins is passed over sign by sign.
 */
public final class DictionaryGloss implements Gloss {
    /** Recorded with what is indexed; other words, or another order of them, need a new name. */
    public static final String NAME = "gloss/2";

    private static final String TERMS = "technical-terms.tsv";
    private static final String PLAIN = "plain-words.tsv";
    private static final String DICTIONARY = "cc-cedict-gloss.tsv.gz";
    private static final int LONGEST = 12;
    /** Chinese words kept for one English term; beyond that they are rare readings. */
    private static final int MOST_CHINESE = 3;

    private static final int MOST_ENGLISH_WORDS = 4;
    /** Meanings under which a text is kept: whichever of them is looked for finds it. */
    private static final int MOST_MEANINGS = 4;

    private final Map<String, List<String>> english = new HashMap<>(180_000);
    private final Map<String, List<String>> chinese = new HashMap<>(120_000);
    /** Of the words of our lists: our meanings, then the dictionary's. */
    private final Map<String, List<String>> further = new HashMap<>();

    private DictionaryGloss() {}

    /** Reads the lists, about a tenth of a second. */
    public static DictionaryGloss load() {
        DictionaryGloss gloss = new DictionaryGloss();
        try (InputStream terms = resource(TERMS);
                InputStream plain = resource(PLAIN);
                InputStream dictionary = new GZIPInputStream(resource(DICTIONARY))) {
            gloss.read(terms);
            gloss.read(plain);
            gloss.read(dictionary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gloss;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = DictionaryGloss.class.getResourceAsStream(name);
        if (found == null) {
            throw new IOException("not packaged: " + name);
        }
        return found;
    }

    private void read(InputStream list) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.indexOf('\t');
            if (line.startsWith("#") || tab < 1) {
                continue;
            }
            String word = line.substring(0, tab);
            String[] meanings = line.substring(tab + 1).isEmpty()
                    ? new String[0]
                    : line.substring(tab + 1).split("\\|");
            List<String> ours = english.putIfAbsent(word, List.of(meanings));
            if (ours != null && !ours.isEmpty()) {
                further.put(
                        word,
                        Stream.concat(ours.stream(), Arrays.stream(meanings))
                                .distinct()
                                .limit(MOST_MEANINGS)
                                .toList());
            }
            if (ours == null) {
                for (String meaning : meanings) {
                    List<String> known = chinese.computeIfAbsent(
                            meaning.toLowerCase(Locale.ROOT), key -> new ArrayList<>(MOST_CHINESE));
                    if (known.size() < MOST_CHINESE && word.length() > 1) {
                        known.add(word);
                    }
                }
            }
        }
    }

    @Override
    public String english(String text) {
        return gloss(text, 1, Map.of()); // a second meaning would blur what the first says
    }

    @Override
    public String words(String text) {
        return gloss(text, 2, Map.of());
    }

    @Override
    public String synonyms(String text) {
        return gloss(text, MOST_MEANINGS, further);
    }

    private String gloss(String text, int meanings, Map<String, List<String>> before) {
        StringBuilder gloss = new StringBuilder(text.length() * 4);
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (!Language.isHan(character)) {
                gloss.appendCodePoint(isSeparator(character) ? ' ' : character);
                at += Character.charCount(character);
                continue;
            }
            int end = longest(text, at);
            if (end < 0) {
                at += Character.charCount(character);
                continue;
            }
            String found = text.substring(at, end);
            Objects.requireNonNull(before.getOrDefault(found, english.get(found))).stream()
                    .limit(meanings)
                    .forEach(word -> gloss.append(' ').append(word));
            gloss.append(' ');
            at = end;
        }
        return gloss.toString().strip().replaceAll("\\s+", " ");
    }

    /** Chinese stops become spaces, so that sentences do not grow together with words. */
    private static boolean isSeparator(int character) {
        return character > 0x2FFF && !Character.isLetterOrDigit(character);
    }

    private int longest(String text, int from) {
        for (int end = Math.min(text.length(), from + LONGEST); end > from; end--) {
            if (english.containsKey(text.substring(from, end))) {
                return end;
            }
        }
        return -1;
    }

    @Override
    public List<String> chinese(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{Alnum}-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> found = new LinkedHashSet<>();
        int at = 0;
        while (at < words.size()) {
            int taken = 1;
            for (int length = Math.min(MOST_ENGLISH_WORDS, words.size() - at); length > 0; length--) {
                List<String> known = meaning(String.join(" ", words.subList(at, at + length)));
                if (!known.isEmpty()) {
                    found.addAll(known);
                    taken = length;
                    break;
                }
            }
            at += taken;
        }
        return List.copyOf(found);
    }

    private List<String> meaning(String term) {
        List<String> known = chinese.getOrDefault(term, List.of());
        if (known.isEmpty() && term.endsWith("s")) {
            known = chinese.getOrDefault(term.substring(0, term.length() - 1), List.of());
        }
        return EnglishStops.contains(term) ? List.of() : known;
    }
}
