package org.openlicence.exchange.query.retrieval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Splits text into the numbered pieces a BERT model was taught with: signs cleaned and lower-cased, Chinese one by one,
 * words cut into the longest pieces of the vocabulary.
 */
final class WordPieces {
    private static final int LONGEST_WORD = 100;
    private static final String INNER = "##";

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int first;
    private final int last;
    private final int maxTokens;

    /**
     * @param json a tokenizer of the Hugging Face kind with a BERT normaliser and a word piece model of lower-case words
     * @throws IllegalArgumentException when it is of another kind
     */
    WordPieces(String json, int maxTokens) {
        JsonNode root = JsonMapper.shared().readTree(json);
        JsonNode words = root.path("model").path("vocab");
        if (!words.isObject()
                || !root.path("normalizer").path("type").asString("").equals("BertNormalizer")) {
            throw new IllegalArgumentException("not a word piece tokenizer");
        }
        vocabulary = HashMap.newHashMap(words.size());
        words.properties()
                .forEach(
                        entry -> vocabulary.put(entry.getKey(), entry.getValue().asInt()));
        unknown = number("[UNK]");
        first = number("[CLS]");
        last = number("[SEP]");
        this.maxTokens = maxTokens;
    }

    private int number(String piece) {
        Integer number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("no " + piece + " in the vocabulary");
        }
        return number;
    }

    /** Numbers of the pieces, with those that begin and end a text; a text that is too long is cut. */
    long[] of(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : words(text)) {
            if (numbers.size() > maxTokens) {
                break;
            }
            cut(word, numbers);
        }
        int kept = Math.min(numbers.size(), maxTokens - 2);
        long[] pieces = new long[kept + 2];
        pieces[0] = first;
        for (int i = 0; i < kept; i++) {
            pieces[i + 1] = numbers.get(i);
        }
        pieces[kept + 1] = last;
        return pieces;
    }

    private void cut(String word, List<Integer> numbers) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            numbers.add(unknown);
            return;
        }
        int before = numbers.size();
        int from = 0;
        while (from < word.length()) {
            int end = word.length();
            Integer found = null;
            while (end > from && found == null) {
                String piece = word.substring(from, end);
                found = vocabulary.get(from == 0 ? piece : INNER + piece);
                end = found == null ? word.offsetByCodePoints(end, -1) : end;
            }
            if (found == null) {
                numbers.subList(before, numbers.size()).clear();
                numbers.add(unknown);
                return;
            }
            numbers.add(found);
            from = end;
        }
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(clean(text), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> {
                    if (c == ' ' || isMark(c)) {
                        flush(word, words);
                        if (c != ' ') {
                            words.add(Character.toString(c));
                        }
                    } else {
                        word.append(Character.toString(c).toLowerCase(Locale.ROOT));
                    }
                });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR) {
                clean.append(' ');
            } else if (isIdeograph(c)) {
                clean.append(' ').appendCodePoint(c).append(' ');
            } else if (!isControl(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return c == 0
                || c == 0xFFFD
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }

    private static boolean isIdeograph(int c) {
        return c >= 0x3400 && Character.isIdeographic(c) && Language.isHan(c);
    }

    private static boolean isMark(int c) {
        if ((c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
