package org.openlicence.exchange.patent;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A symbol of the International Patent Classification (国际专利分类号).
 *
 * @param value canonical, one space: {@code A61K 31/4184}; or a bare subclass, {@code A61K}, as some sources give it
 */
public record IpcSymbol(String value) {
    private static final Pattern FORM =
            Pattern.compile("([A-H])(0[1-9]|[1-9][0-9])([A-Z])(?: ?([1-9][0-9]{0,3})/([0-9]{2,6}))?");
    private static final int LONGEST_INPUT = 40;

    public IpcSymbol {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches() || !canonical(matcher).equals(value)) {
            throw new IllegalArgumentException("not a canonical IPC symbol");
        }
    }

    /** Reads a symbol as people type it: {@code a61k31/4184}; a bare subclass too. Empty when it is none. */
    public static Optional<IpcSymbol> read(String text) {
        if (text.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s", "");
        Matcher matcher = FORM.matcher(plain);
        return matcher.matches() ? Optional.of(new IpcSymbol(canonical(matcher))) : Optional.empty();
    }

    /** Whether it names a subgroup rather than a whole subclass. */
    public boolean full() {
        return value.length() > 4;
    }

    /** The four characters of the subclass, e.g. {@code A61K}. */
    public String subclass() {
        return value.substring(0, 4);
    }

    /** Every level from the section down, for search by prefix: A, A61, A61K, A61K31, A61K 31/4184. */
    public List<String> prefixes() {
        List<String> upper = List.of(value.substring(0, 1), value.substring(0, 3), subclass());
        if (!full()) {
            return upper;
        }
        String mainGroup = subclass() + value.substring(5, value.indexOf('/'));
        return List.of(upper.get(0), upper.get(1), upper.get(2), mainGroup, value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String canonical(Matcher matcher) {
        String subclass = matcher.group(1) + matcher.group(2) + matcher.group(3);
        return matcher.group(4) == null ? subclass : subclass + " " + matcher.group(4) + "/" + matcher.group(5);
    }
}
