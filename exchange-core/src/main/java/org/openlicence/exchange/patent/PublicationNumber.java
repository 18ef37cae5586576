package org.openlicence.exchange.patent;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a published Chinese document (公布号, 公告号), e.g. {@code CN108938619B}.
 *
 * <p>It has no check digit, and the application number cannot be reckoned from it. Up to July 2007 the serial had six
 * digits, since then eight; before 2010 grants carried C, Y and D instead of B, U and S.
 *
 * @param value canonical: capitals, no spaces
 */
public record PublicationNumber(String value) {
    private static final Pattern FORM = Pattern.compile("CN[123]([0-9]{8}|[0-9]{6})([ABCUYSD][0-9]?)");
    private static final int LONGEST_INPUT = 60;

    public PublicationNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a canonical publication number");
        }
    }

    /** Reads a number as people type it; empty when it is no Chinese publication number. */
    public static Optional<PublicationNumber> read(String text) {
        if (text.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s", "");
        return FORM.matcher(plain).matches() ? Optional.of(new PublicationNumber(plain)) : Optional.empty();
    }

    /** Kind letter with its digit if any, e.g. {@code B}, {@code A8}. */
    public String kind() {
        return value.substring(
                Character.isLetter(value.charAt(value.length() - 1)) ? value.length() - 1 : value.length() - 2);
    }

    /** Whether the document announces a grant rather than an application. */
    public boolean ofGrant() {
        return kind().charAt(0) != 'A';
    }

    /** The kind of right that the type digit names. */
    public PatentType type() {
        return switch (value.charAt(2)) {
            case '1' -> PatentType.INVENTION;
            case '2' -> PatentType.UTILITY_MODEL;
            default -> PatentType.DESIGN;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
