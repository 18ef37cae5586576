package org.openlicence.exchange.query.marketplace;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.IpcSymbol;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.query.paging.QueryRefused;
import org.openlicence.exchange.query.retrieval.Language;

/**
 * What the text in the box was taken for. Only the form decides, but for an owner, whom the index has to know.
 *
 * @param text as typed, trimmed
 * @param language Chinese or English; absent without text
 * @param normal the number or IPC symbol as the registers write it; absent for other kinds
 * @param expectedCheck the check character the digits of a number ask for where another one was typed
 * @param owners owners the text names, at most three; empty for other kinds
 */
public record QueryReading(
        Kind kind,
        String text,
        @Nullable Language language,
        @Nullable String normal,
        @Nullable Character expectedCheck,
        List<Owner> owners) {
    /** What a text can be. */
    public enum Kind {
        /** Nothing was typed: everything is shown. */
        NOTHING,
        /** Number of a patent, an application or a publication. */
        NUMBER,
        /** IPC class, subclass, main group or symbol. */
        CLASS,
        /** Name of an owner, or the beginning of one. */
        OWNER,
        /** A problem described at length: any good part of its words will do. */
        PARAGRAPH,
        WORDS
    }

    /**
     * @param key value of {@link FacetName#OWNER}
     * @param exact whether the whole name was typed, not its beginning only
     */
    public record Owner(String key, String nameZh, String nameEn, boolean exact) {}

    /** From here on a text is a problem described, not a list of words; a Han sign weighs 1, any other word 2. */
    private static final int PARAGRAPH = 40;

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final Pattern CLASS = Pattern.compile("[A-H](0[1-9]|[1-9][0-9])");
    private static final Pattern MAIN_GROUP = Pattern.compile("([A-H](?:0[1-9]|[1-9][0-9])[A-Z])([1-9][0-9]{0,3})");
    /** The form of a symbol, whatever the letter of its section. */
    private static final Pattern LIKE_A_SYMBOL = Pattern.compile("[A-Z][0-9]{2}[A-Z][0-9]{1,4}/[0-9]{2,6}");

    private static final int LONGEST_SYMBOL = 40;

    public QueryReading {
        owners = List.copyOf(owners);
    }

    /**
     * Reads a text by its form.
     *
     * @param by what the reader asks for; {@link Reading#WORDS} and {@link Reading#MEANING} take everything as words
     * @throws QueryRefused SEARCH-04 for what has the form of an IPC symbol but is none, e.g. {@code I61K 1/00}
     */
    public static QueryReading of(String typed, Reading by) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new QueryReading(Kind.NOTHING, "", null, null, null, List.of());
        }
        return switch (by) {
            case AUTO -> byForm(text);
            case NUMBER -> number(text);
            case WORDS, MEANING -> words(text);
        };
    }

    private static QueryReading byForm(String text) {
        if (PatentNumbers.looksLikeOne(text)) {
            return number(text);
        }
        String symbol = symbol(text);
        return symbol == null ? words(text) : of(Kind.CLASS, text, symbol, null);
    }

    private static QueryReading number(String text) {
        return switch (PatentNumber.Reading.of(text)) {
            case PatentNumber.Reading.Valid valid -> of(Kind.NUMBER, text, valid.canonical(), null);
            case PatentNumber.Reading.WrongCheck wrong ->
                of(Kind.NUMBER, text, PatentNumbers.folded(text).toUpperCase(Locale.ROOT), wrong.expected());
            case PatentNumber.Reading.Malformed other ->
                of(Kind.NUMBER, text, PatentNumbers.folded(text).toUpperCase(Locale.ROOT), null);
        };
    }

    private static QueryReading words(String text) {
        return of(weight(text) > PARAGRAPH ? Kind.PARAGRAPH : Kind.WORDS, text, null, null);
    }

    private static QueryReading of(Kind kind, String text, @Nullable String normal, @Nullable Character expectedCheck) {
        return new QueryReading(kind, text, Language.of(text), normal, expectedCheck, List.of());
    }

    private static int weight(String text) {
        int weight = 0;
        for (Matcher word = WORD.matcher(text); word.find() && weight <= PARAGRAPH; ) {
            weight += Character.isIdeographic(text.codePointAt(word.start())) ? 1 : 2;
        }
        return weight;
    }

    /** Canonical: {@code A61}, {@code A61K}, {@code A61K 31}, {@code A61K 31/4184}; null for what is none. */
    private static @Nullable String symbol(String text) {
        if (text.length() > LONGEST_SYMBOL) {
            return null;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s", "");
        if (CLASS.matcher(plain).matches()) {
            return plain;
        }
        Matcher group = MAIN_GROUP.matcher(plain);
        if (group.matches()) {
            return group.group(1) + " " + group.group(2);
        }
        String symbol = IpcSymbol.read(plain).map(IpcSymbol::value).orElse(null);
        if (symbol == null && LIKE_A_SYMBOL.matcher(plain).matches()) {
            throw new QueryRefused("SEARCH-04", Map.of("symbol", plain));
        }
        return symbol;
    }

    /** The same once the index has named owners by it. */
    QueryReading naming(List<Owner> found) {
        return kind != Kind.WORDS || found.isEmpty()
                ? this
                : new QueryReading(Kind.OWNER, text, language, normal, expectedCheck, found);
    }

    /** Whether it is found by its number or class alone, so that neither words nor meaning matter. */
    public boolean exact() {
        return kind == Kind.NUMBER || kind == Kind.CLASS;
    }
}
