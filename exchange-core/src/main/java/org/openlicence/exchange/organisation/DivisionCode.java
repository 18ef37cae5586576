package org.openlicence.exchange.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Six digits of GB/T 2260 (行政区划代码), e.g. {@code 310104}.
 *
 * <p>In the Yangtze Delta the city (for Shanghai the district) must exist: 3205 and 3413 are two cities both romanised
 * Suzhou, 3409 and 3414 are none. Elsewhere only the province is known and checked.
 *
 * @param value six digits of a known division
 */
public record DivisionCode(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{6}");

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    /** Last two digits of the four-digit city codes. */
    private static final Map<String, Set<String>> CITIES = Map.of(
            "32", Set.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13"),
            "33", Set.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11"),
            "34",
                    Set.of(
                            "01", "02", "03", "04", "05", "06", "07", "08", "10", "11", "12", "13", "15", "16", "17",
                            "18"));

    /** Last two digits of Shanghai's districts under 3101. */
    private static final Set<String> SHANGHAI_DISTRICTS =
            Set.of("01", "04", "05", "06", "07", "09", "10", "12", "13", "14", "15", "16", "17", "18", "20", "51");

    public DivisionCode {
        if (!known(value)) {
            throw new IllegalArgumentException("no division has this code");
        }
    }

    /** Empty when no division has the code. */
    public static Optional<DivisionCode> read(String text) {
        return known(text) ? Optional.of(new DivisionCode(text)) : Optional.empty();
    }

    /** Two digits, e.g. {@code 31}. */
    public String province() {
        return value.substring(0, 2);
    }

    /** The province as a six-digit code, e.g. {@code 310000}; regions of the policy book are named so. */
    public String region() {
        return province() + "0000";
    }

    private static boolean known(String code) {
        if (!FORM.matcher(code).matches() || !PROVINCES.contains(code.substring(0, 2))) {
            return false;
        }
        String province = code.substring(0, 2);
        String city = code.substring(2, 4);
        String county = code.substring(4);
        if (city.equals("00")) {
            return county.equals("00");
        }
        if (province.equals("31")) {
            return city.equals("01") && (county.equals("00") || SHANGHAI_DISTRICTS.contains(county));
        }
        Set<String> cities = CITIES.get(province);
        return cities == null || cities.contains(city);
    }

    @Override
    public String toString() {
        return value;
    }
}
