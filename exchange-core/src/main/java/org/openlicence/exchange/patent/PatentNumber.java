package org.openlicence.exchange.patent;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Refused;

/**
 * Number of a Chinese patent (专利号): the application number of ZC 0006-2003 behind {@code ZL}.
 *
 * <p>Since October 2003 twelve digits {@code YYYY T NNNNNNN}, before it eight, {@code YY T NNNNN}; then a dot and a check
 * character, {@code X} for ten. T is 1 or 8 for an invention, 2 or 9 for a utility model, 3 for a design.
 *
 * @param canonical e.g. {@code ZL201810698291.4}
 */
public record PatentNumber(String canonical) {
    private static final Pattern FORM =
            Pattern.compile("([0-9]{4}[12389][0-9]{7}|[0-9]{2}[12389][0-9]{5})\\.?([0-9X])");
    private static final Pattern PREFIX = Pattern.compile("^(ZL|CN)+");
    private static final int LONGEST_INPUT = 60;

    public PatentNumber {
        Reading reading = Reading.of(canonical);
        if (!(reading instanceof Reading.Valid valid) || !valid.canonical().equals(canonical)) {
            throw new IllegalArgumentException("not a canonical patent number");
        }
    }

    /** What a typed number turned out to be. */
    public sealed interface Reading {
        record Valid(String canonical) implements Reading {}

        /** @param expected the check character the digits ask for */
        record WrongCheck(char expected, char given) implements Reading {}

        /** Neither 13 nor 9 characters of the right kind, or a year outside those of its form. */
        record Malformed() implements Reading {}

        /** Reads a number as people type it: full width, spaces, {@code ZL} or {@code CN} before it, with or without dot. */
        static Reading of(String text) {
            if (text.length() > LONGEST_INPUT) {
                return new Malformed();
            }
            String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .toUpperCase(Locale.ROOT)
                    .replaceAll("\\s", "");
            var matcher = FORM.matcher(PREFIX.matcher(plain).replaceFirst(""));
            if (!matcher.matches() || !yearFits(matcher.group(1))) {
                return new Malformed();
            }
            char expected = checkOf(matcher.group(1));
            char given = matcher.group(2).charAt(0);
            return expected == given
                    ? new Valid("ZL" + matcher.group(1) + "." + given)
                    : new WrongCheck(expected, given);
        }
    }

    /** Empty unless the form and the check are right. */
    public static Optional<PatentNumber> read(String text) {
        return Reading.of(text) instanceof Reading.Valid valid
                ? Optional.of(new PatentNumber(valid.canonical()))
                : Optional.empty();
    }

    /**
     * The same, for callers that need the number.
     *
     * @throws Refused OL-16, with the expected check character where that is what is wrong
     */
    public static PatentNumber parse(String text) {
        return switch (Reading.of(text)) {
            case Reading.Valid valid -> new PatentNumber(valid.canonical());
            case Reading.WrongCheck wrong ->
                throw Refused.because(
                        "OL-16", Law.ZC_0006.art(""), Map.of("problem", "check", "expected", "" + wrong.expected()));
            case Reading.Malformed malformed ->
                throw Refused.because("OL-16", Law.ZC_0006.art(""), Map.of("problem", "form", "expected", "-"));
        };
    }

    /** The kind of right that the type digit names. */
    public PatentType type() {
        return switch (digits().charAt(digits().length() == 12 ? 4 : 2)) {
            case '1', '8' -> PatentType.INVENTION;
            case '2', '9' -> PatentType.UTILITY_MODEL;
            default -> PatentType.DESIGN;
        };
    }

    /** The identity of the patent on the exchange. */
    public PatentId patentId() {
        return new PatentId("pat_" + canonical);
    }

    /** The year of filing as the number gives it. */
    public int year() {
        return yearOf(digits());
    }

    @Override
    public String toString() {
        return canonical;
    }

    private String digits() {
        return canonical.substring(2, canonical.length() - 2);
    }

    private static int yearOf(String digits) {
        if (digits.length() == 12) {
            return Integer.parseInt(digits.substring(0, 4));
        }
        int year = Integer.parseInt(digits.substring(0, 2));
        return year >= 85 ? 1900 + year : 2000 + year;
    }

    /** The old form ran from 1985 to 2003, the long one from then; whether a year is yet to come depends on the day. */
    private static boolean yearFits(String digits) {
        int year = yearOf(digits);
        return digits.length() == 8 ? year <= 2003 : year >= 2003 && year <= 2100;
    }

    private static char checkOf(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (2 + i % 8);
        }
        int check = sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
