package org.openlicence.exchange.web.institution;

import java.util.List;
import java.util.stream.Stream;

/**
 * One field of an act's form.
 *
 * @param name member of the form
 * @param kind line, area, day, number, amount, choice, many, yes, hidden; listed for values the page lists for the act
 * @param type family of labels of the options, e.g. {@code CreditTier}; empty where there are none
 * @param options names of the values
 */
public record ActField(String name, String kind, String type, List<String> options) {
    public static ActField of(String name, String kind) {
        return new ActField(name, kind, "", List.of());
    }

    public static ActField choice(String name, Enum<?>[] options) {
        return options("choice", name, options);
    }

    /** Any number of values. */
    public static ActField many(String name, Enum<?>[] options) {
        return options("many", name, options);
    }

    private static ActField options(String kind, String name, Enum<?>[] options) {
        return new ActField(
                name,
                kind,
                options[0].getDeclaringClass().getSimpleName(),
                Stream.of(options).map(Enum::name).toList());
    }
}
