package org.openlicence.exchange.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Legal dates of the exchange are calendar days in Asia/Shanghai; instants are UTC.
 *
 * <p>A day begins at 00:00 there, so an act received at 2026-05-07T16:00:00Z has legal effect on 2026-05-08.
 */
public final class Shanghai {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Shanghai() {}

    /** The legal day on which an instant falls. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first instant of a legal day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
