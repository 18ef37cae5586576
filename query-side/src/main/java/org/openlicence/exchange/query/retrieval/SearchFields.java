package org.openlicence.exchange.query.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an index that texts are found by. None of them is kept in the document as stored: words are in the fields
 * they came from, vectors in {@link VectorStore}.
 */
public final class SearchFields {
    static final String ALL_ZH = "allZh";
    static final String ALL_EN = "allEn";
    static final String GLOSS = "glossEn";
    private static final String MAPPING = "search-fields.json";

    private final Gloss gloss;

    public SearchFields(Gloss gloss) {
        this.gloss = gloss;
    }

    /** Field of the vector of a whole text. */
    static String whole(Language language) {
        return "whole" + language.suffix();
    }

    /** Field of the vectors of passages, nested. */
    static String passages(Language language) {
        return "passages" + language.suffix();
    }

    /** Settings and mapping of an index that holds nothing else, JSON; another index takes over its {@code properties}. */
    public static String mapping() {
        try (InputStream file = SearchFields.class.getResourceAsStream(MAPPING)) {
            return new String(Objects.requireNonNull(file, MAPPING).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fields of one text, to be put beside the others of its document. */
    public Map<String, Object> of(FindableText text, TextVectors vectors) {
        Map<String, Object> fields = new LinkedHashMap<>();
        String chinese = all(text, Language.ZH);
        String english = all(text, Language.EN);
        if (!chinese.isEmpty()) {
            fields.put(ALL_ZH, chinese);
            fields.put(GLOSS, gloss.synonyms(chinese));
        }
        if (!english.isEmpty()) {
            fields.put(ALL_EN, english);
        }
        vectors.whole().forEach((language, vector) -> fields.put(whole(language), Vectors.sent(vector)));
        vectors.passages()
                .forEach((language, each) -> fields.put(
                        passages(language),
                        each.stream()
                                .map(vector -> Map.of("vector", Vectors.sent(vector)))
                                .toList()));
        return fields;
    }

    private static String all(FindableText text, Language language) {
        List<@Nullable String> parts = new ArrayList<>();
        parts.add(text.title(language));
        parts.add(text.use(language));
        parts.add(text.body(language));
        parts.addAll(text.uses(language));
        parts.add(text.claim(language));
        Stream<String> written = parts.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
        return String.join("\n", written.toList()).strip();
    }
}
