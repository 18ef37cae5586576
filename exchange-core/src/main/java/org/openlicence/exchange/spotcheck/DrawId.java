package org.openlicence.exchange.spotcheck;

import java.time.YearMonth;
import org.openlicence.exchange.registration.Region;

/**
 * Identity of a draw: one for each region and month.
 *
 * @param value with the prefix {@code scd_}, e.g. {@code scd_3100_2026-03}
 */
public record DrawId(String value) {
    private static final String PREFIX = "scd_";

    public DrawId {
        if (!value.startsWith(PREFIX) || value.length() <= PREFIX.length() || value.length() > 120) {
            throw new IllegalArgumentException("not a DrawId");
        }
    }

    public static DrawId of(Region region, YearMonth month) {
        return new DrawId(PREFIX + region.code() + "_" + month);
    }

    /** @throws IllegalArgumentException when the id was not made by {@link #of} */
    public Region region() {
        return new Region(value.substring(4, 8));
    }

    /** @throws java.time.format.DateTimeParseException when the id was not made by {@link #of} */
    public YearMonth month() {
        return YearMonth.parse(value.substring(9));
    }

    @Override
    public String toString() {
        return value;
    }
}
