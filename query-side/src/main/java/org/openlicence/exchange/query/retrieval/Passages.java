package org.openlicence.exchange.query.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.retrieval.Passage.Part;

/**
 * Cuts a findable text into passages, one vector each: the whole as far as it fits, the use, and sentences. What has no English
 * is read in English by its gloss, so that either language finds the other; what has no Chinese has no Chinese passages.
 */
public final class Passages {
    /** Signs of a Chinese passage: about as many tokens. */
    static final int MOST_SIGNS = 120;
    /** Words of an English passage. */
    static final int MOST_WORDS = 90;
    /** Signs or letters of a piece too short to say something alone; it goes with the next. */
    private static final int LEAST_SIGNS = 18;

    private static final int LEAST_LETTERS = 50;
    /** The model cuts further where a text has more tokens than it reads. */
    private static final int WHOLE_SIGNS = 800;

    private static final int WHOLE_LETTERS = 3_000;
    /** Sentences of the abstract; what comes later repeats. */
    private static final int MOST_BODY = 8;

    private static final int MOST_PRODUCTS = 12;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[。！？；!?;])|(?<=\\.)\\s+|\\n+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Gloss gloss;

    public Passages(Gloss gloss) {
        this.gloss = gloss;
    }

    /** In reading order, the whole of each language first; empty when the text says nothing. */
    public List<Passage> of(FindableText text) {
        List<Passage> passages = new ArrayList<>(of(text, Language.ZH, Language.ZH));
        boolean written =
                text.title(Language.EN) != null || text.use(Language.EN) != null || text.body(Language.EN) != null;
        passages.addAll(of(text, Language.EN, written ? Language.EN : Language.ZH));
        return passages;
    }

    /** @param written language the text is taken in; read in the other one by its gloss */
    private List<Passage> of(FindableText text, Language read, Language written) {
        String title = text.title(written);
        String use = text.use(written);
        String body = text.body(written);
        List<String> products = text.uses(written);
        List<Passage> passages = new ArrayList<>();
        add(passages, read, written, Part.WHOLE, List.of(begin(joined(title, use, body, written), written)));
        add(passages, read, written, Part.USE, use == null ? List.of() : sentences(use, written, 2));
        if (use == null && body == null && title != null) {
            add(passages, read, written, Part.TITLE, List.of(begin(title, written)));
        }
        add(passages, read, written, Part.BODY, body == null ? List.of() : sentences(body, written, MOST_BODY));
        if (!products.isEmpty()) {
            List<String> first = products.subList(0, Math.min(MOST_PRODUCTS, products.size()));
            String list = String.join(written == Language.ZH ? "、" : ", ", first);
            add(passages, read, written, Part.PRODUCTS, sentences(list, written, 1));
        }
        String claim = text.claim(written);
        add(passages, read, written, Part.CLAIM, claim == null ? List.of() : sentences(claim, written, 2));
        return passages;
    }

    private void add(List<Passage> passages, Language read, Language written, Part part, List<String> texts) {
        for (String text : texts) {
            String words = read == written ? text : gloss.english(text);
            if (!words.isBlank()) {
                passages.add(new Passage(read, part, words, read == written ? null : text));
            }
        }
    }

    private static String joined(
            @Nullable String title, @Nullable String use, @Nullable String body, Language language) {
        List<String> parts = new ArrayList<>();
        for (String part : new @Nullable String[] {title, use, body}) {
            if (part != null && !part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return String.join(language == Language.ZH ? "。" : ". ", parts);
    }

    private static String begin(String text, Language language) {
        String plain = SPACES.matcher(text.strip()).replaceAll(" ");
        return plain.substring(0, Math.min(plain.length(), language == Language.ZH ? WHOLE_SIGNS : WHOLE_LETTERS));
    }

    /** Sentence by sentence; a short one goes with the next, one that is too long is cut. */
    static List<String> sentences(String text, Language language, int most) {
        int least = language == Language.ZH ? LEAST_SIGNS : LEAST_LETTERS;
        List<String> sentences = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String sentence : SENTENCE.split(SPACES.matcher(text.strip()).replaceAll(" "))) {
            for (String piece : pieces(sentence, language)) {
                if (language == Language.EN && !open.isEmpty()) {
                    open.append(' ');
                }
                open.append(piece);
                if (open.length() >= least) {
                    sentences.add(open.toString().strip());
                    open.setLength(0);
                }
            }
        }
        if (!open.isEmpty()) {
            sentences.add(open.toString().strip());
        }
        return sentences.stream().filter(each -> !each.isEmpty()).limit(most).toList();
    }

    private static List<String> pieces(String sentence, Language language) {
        List<String> pieces = new ArrayList<>();
        if (language == Language.ZH) {
            for (int from = 0; from < sentence.length(); from += MOST_SIGNS) {
                pieces.add(sentence.substring(from, Math.min(sentence.length(), from + MOST_SIGNS)));
            }
        } else {
            List<String> words = List.of(sentence.strip().split(" "));
            for (int from = 0; from < words.size(); from += MOST_WORDS) {
                pieces.add(String.join(" ", words.subList(from, Math.min(words.size(), from + MOST_WORDS))));
            }
        }
        return pieces;
    }
}
