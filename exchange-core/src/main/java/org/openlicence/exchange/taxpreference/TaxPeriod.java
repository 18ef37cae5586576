package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period for which taxes are filed.
 *
 * @param value {@code 2026}, {@code 2026Q1} or {@code 2026-03}
 * @param firstDay of it
 * @param wholeYear whether it is a tax year
 */
public record TaxPeriod(String value, LocalDate firstDay, boolean wholeYear) {
    /** Key of an evaluation that holds for every period, and of a reward's whose day of payment nobody said. */
    public static final String ALL = "ALL";

    private static final Pattern FORM = Pattern.compile("(20\\d\\d)(?:Q([1-4])|-(0[1-9]|1[0-2]))?");
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** Empty when it is none. */
    public static Optional<TaxPeriod> parse(String value) {
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        String quarter = form.group(2);
        String month = form.group(3);
        int first = month != null
                ? Integer.parseInt(month)
                : quarter != null ? (Integer.parseInt(quarter) - 1) * MONTHS_OF_A_QUARTER + 1 : 1;
        return Optional.of(
                new TaxPeriod(value, LocalDate.of(year, Month.of(first), 1), month == null && quarter == null));
    }

    /** Whether a rule is claimed for such a period: a yearly one for years, a monthly one for months, others for either. */
    boolean fits(TaxRule rule) {
        return rule.yearly() == wholeYear
                && (!rule.monthly() || value.contains("-"))
                && !firstDay.isBefore(Evaluation.FIRST_DAY);
    }
}
