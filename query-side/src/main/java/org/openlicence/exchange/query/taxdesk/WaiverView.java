package org.openlicence.exchange.query.taxdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a taxpayer gave up, for all its contracts. For the taxpayer and the tax body of its place.
 *
 * @param version sequence of the last event shown; the ETag
 * @param waivers the first first
 */
public record WaiverView(String waiverId, long version, String taxpayerId, List<Waived> waivers, Instant changedAt) {
    public WaiverView {
        waivers = List.copyOf(waivers);
    }

    /** @param barredUntil first day on which the exemption may be used again; absent for a small-scale payer */
    public record Waived(LocalDate from, @Nullable LocalDate barredUntil, LocalDate recordedOn) {}
}
