package org.openlicence.exchange.registration;

import java.util.regex.Pattern;

/**
 * Number of a registered contract (合同登记编号), 16 digits: year 4, region 4, point 2, serial 6, e.g.
 * {@code 2026310007000123}. No check digit is known.
 */
public record OfficialNumber(String value) {
    /** Highest serial that six digits can show. */
    public static final int MAX_SERIAL = 999_999;

    private static final Pattern FORM = Pattern.compile("(19|20)[0-9]{14}");

    public OfficialNumber {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("not an official number");
        }
    }

    /** @throws IllegalStateException when the serials of the year, region and point are used up */
    public static OfficialNumber of(int year, String region, String point, int serial) {
        if (serial < 1 || serial > MAX_SERIAL) {
            throw new IllegalStateException("serial " + serial + " has no place in an official number");
        }
        return new OfficialNumber("%04d%s%s%06d".formatted(year, region, point, serial));
    }

    public static boolean wellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    public int serial() {
        return Integer.parseInt(value.substring(10));
    }

    @Override
    public String toString() {
        return value;
    }
}
