package org.openlicence.exchange.query.duelist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.openlicence.exchange.shared.Shanghai;

/** A clock that stands at ten in the morning, Shanghai, of the day it was set to. */
final class SteppedClock extends Clock {
    private volatile Instant now;

    SteppedClock(String day) {
        now = at(day);
    }

    void set(String day) {
        now = at(day);
    }

    /** @param time of day in Shanghai, e.g. {@code 2026-07-01T23:59:59.999} */
    void setTo(String time) {
        now = LocalDateTime.parse(time).atZone(Shanghai.ZONE).toInstant();
    }

    private static Instant at(String day) {
        return Shanghai.startOf(LocalDate.parse(day)).plusSeconds(36_000);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
