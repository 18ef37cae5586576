package org.openlicence.exchange.web.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Days as requests write them: {@code 2026-11-22}, of years in which a patent, a contract or a payment may lie. */
final class LegalDay {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private LegalDay() {}

    /** @throws IllegalArgumentException when it is none */
    static LocalDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a day");
        }
        LocalDate day = ofCalendar(text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("a day of another age");
        }
        return day;
    }

    private static LocalDate ofCalendar(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no day of the calendar", e);
        }
    }
}
