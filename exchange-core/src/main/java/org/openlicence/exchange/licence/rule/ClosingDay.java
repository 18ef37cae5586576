package org.openlicence.exchange.licence.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.openlicence.exchange.listing.ListingEntry;

/**
 * The day from whose start no licence forms under a listing: it was withdrawn, ended or expired, or its declared last
 * day has passed though the due list has not yet said so.
 */
public final class ClosingDay {
    private ClosingDay() {}

    /** The earliest of the reasons to close; empty while none is known. */
    public static Optional<LocalDate> of(ListingEntry entry) {
        Stream<LocalDate> closed = Stream.ofNullable(entry.closedFrom());
        Stream<LocalDate> lastDayOver =
                Stream.ofNullable(entry.terms().licenceEndOn()).map(lastDay -> lastDay.plusDays(1));
        return Stream.concat(closed, lastDayOver).min(LocalDate::compareTo);
    }
}
