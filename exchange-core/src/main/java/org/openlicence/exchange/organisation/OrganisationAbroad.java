package org.openlicence.exchange.organisation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What identifies an organisation outside mainland China, which has no unified social credit code: its country or region and
 * its number in the register of enterprises there.
 *
 * @param country two letters of ISO 3166-1, e.g. {@code DE}; Hong Kong, Macao and Taiwan are regions of their own there
 * @param registerNumber capitals, digits, points and hyphens, e.g. {@code HRB-12345}
 */
public record OrganisationAbroad(String country, String registerNumber) {
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z][0-9A-Z.-]{1,38}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public OrganisationAbroad {
        if (!known(country) || !NUMBER.matcher(registerNumber).matches()) {
            throw new IllegalArgumentException("not an organisation abroad");
        }
    }

    /** Reads a number as people type it: lower case, full width, spaces, strokes. Empty when there is no such country or number. */
    public static Optional<OrganisationAbroad> read(String country, String typed) {
        if (typed.length() > 100) {
            return Optional.empty();
        }
        String number = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("[\\s/_]+", "-")
                .toUpperCase(Locale.ROOT);
        return known(country) && NUMBER.matcher(number).matches()
                ? Optional.of(new OrganisationAbroad(country, number))
                : Optional.empty();
    }

    /** Every country and region but the mainland, in the order of the codes. */
    public static List<String> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .filter(OrganisationAbroad::known)
                .sorted()
                .toList();
    }

    private static boolean known(String country) {
        return !country.equals("CN") && COUNTRIES.contains(country);
    }

    /** Stands where the credit code of others stands; a credit code has no hyphen, so the two never meet. */
    public String code() {
        return country + "-" + registerNumber;
    }

    /** The country in what {@link #code} gives; empty for a credit code. */
    public static Optional<String> countryOf(String code) {
        return code.length() > 2 && code.charAt(2) == '-' && known(code.substring(0, 2))
                ? Optional.of(code.substring(0, 2))
                : Optional.empty();
    }

    /** The identity of its holder on the exchange. */
    public OrganisationId organisationId() {
        return new OrganisationId("org_" + code());
    }

    /** The division the statistics enter it under (GB/T 2260): 71, 81 and 82, and 80 for every other place. */
    public String divisionCode() {
        return switch (country) {
            case "TW" -> "710000";
            case "HK" -> "810000";
            case "MO" -> "820000";
            default -> DivisionCode.ABROAD;
        };
    }
}
