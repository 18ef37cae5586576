package org.openlicence.exchange.query.retrieval;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What is looked for, prepared: one text in both languages and as vectors.
 *
 * @param text as asked
 * @param language it is asked in
 * @param across words of the other language: the English gloss with second meanings, or Chinese words of English terms; empty when none is known
 * @param vectors by the language of the model that made them; empty when meaning is switched off or absent
 */
public record Question(String text, Language language, String across, Map<Language, float[]> vectors) {
    /** Signs of Chinese, beyond which a text is more than a word or two. */
    private static final int WORD_SIGNS = 4;

    private static final int WORDS = 2;
    /** Beyond these a text is a sentence rather than two or three terms side by side. */
    private static final int SENTENCE_SIGNS = 8;

    private static final int SENTENCE_WORDS = 4;
    /** What a vector and the words of a question are made of; the rest of a long text repeats. */
    private static final int MOST_SIGNS = 2_000;
    /**
     * Words, and Chinese signs, that are looked for as words: an abstract's worth. Each is a clause in every field, with its gloss
     * some three, and the server refuses a search of more than {@code max_clause_count} of them, on small ones 1,024.
     */
    static final int MOST_WORDS = 300;

    public Question {
        vectors = Map.copyOf(vectors);
    }

    /** @param byMeaning whether nearness in meaning counts; without a model words alone count all the same */
    public static Question of(String asked, Gloss gloss, Meaning meaning, boolean byMeaning) {
        int most = asked.offsetByCodePoints(0, Math.min(MOST_SIGNS, asked.codePointCount(0, asked.length())));
        String text = asked.substring(0, most).strip();
        Language language = Language.of(text);
        String words = words(text);
        String across = language == Language.ZH ? gloss.words(words) : String.join(" ", gloss.chinese(words));
        Map<Language, float[]> vectors = byMeaning && !text.isEmpty()
                ? language == Language.ZH ? chinese(text, gloss, meaning) : english(text, meaning)
                : Map.of();
        return new Question(text, language, across, vectors);
    }

    private static Map<Language, float[]> english(String text, Meaning meaning) {
        return meaning.reads(Language.EN) ? Map.of(Language.EN, meaning.query(Language.EN, text)) : Map.of();
    }

    /** The text and its gloss are read at the same time, since somebody waits and there is more than one core. */
    private static Map<Language, float[]> chinese(String text, Gloss gloss, Meaning meaning) {
        if (!meaning.reads(Language.ZH)) {
            String english = gloss.english(text);
            return english.isBlank() ? Map.of() : english(english, meaning);
        }
        FutureTask<float[]> reading = new FutureTask<>(() -> meaning.query(Language.ZH, text));
        Thread.ofVirtual().start(reading);
        String english = gloss.english(text);
        Map<Language, float[]> glossed = english.isBlank() ? Map.of() : english(english, meaning);
        float[] chinese = of(reading);
        float[] across = glossed.get(Language.EN);
        return across == null
                ? Map.of(Language.ZH, chinese)
                : Map.of(Language.ZH, chinese, Language.EN, meaning.across(chinese, across));
    }

    private static float[] of(FutureTask<float[]> reading) {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a question was read", e);
        }
    }

    /** Whether a text says enough for its meaning to be more than its words: a term of a few signs does not. */
    public static boolean tells(String text) {
        return says(text, WORD_SIGNS, WORDS);
    }

    /**
     * Whether it is a sentence that nothing but its words can find. Whoever tells a trouble in a sentence seldom uses most of the
     * words of what helps, so fewer will do.
     */
    public boolean toldInWordsAlone() {
        return vectors.isEmpty() && says(text, SENTENCE_SIGNS, SENTENCE_WORDS);
    }

    private static boolean says(String text, int signs, int words) {
        if (Language.of(text) == Language.ZH) {
            return text.codePoints().filter(Language::isHan).count() > signs;
        }
        return List.of(text.strip().split("[^\\p{L}]+")).stream()
                        .filter(word -> word.length() > 1)
                        .count()
                > words;
    }

    /** The English words of the question: as asked, or the gloss. */
    String english() {
        return language == Language.ZH ? across : words(text);
    }

    /** The Chinese words of the question: as asked, or known words. */
    String chinese() {
        return language == Language.ZH ? words(text) : across;
    }

    /** The beginning of a text, {@link #MOST_WORDS} words long. */
    private static String words(String text) {
        int words = 0;
        boolean within = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            boolean han = Language.isHan(sign);
            boolean letter = Character.isLetterOrDigit(sign);
            if (han || letter && !within) {
                words++;
            }
            if (words > MOST_WORDS) {
                return text.substring(0, at).strip();
            }
            within = letter && !han;
        }
        return text;
    }
}
