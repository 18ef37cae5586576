package org.openlicence.exchange.registration.certificatelog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.registration.certificatelog.LogLeaves.Row;
import org.openlicence.exchange.shared.Shanghai;

/**
 * The leaves of all events up to the end of a day, made from the events themselves, and which day each counts for.
 *
 * @param rows in the order of the store
 * @param days of the rows; never falls, so that what was once under a root stays under it
 */
record LogDays(List<Row> rows, List<LocalDate> days) {
    /** @param last events after this day in Shanghai are left out, and all behind the first of them */
    static LogDays read(CertificateEvents events, LocalDate last) {
        List<Row> rows = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        events.each(recorded -> {
            LocalDate day = Shanghai.dayOf(recorded.storedAt());
            if (day.isAfter(last)) {
                return false;
            }
            rows.add(new Row(recorded.eventId(), LogLeaf.of(recorded).hash()));
            days.add(days.isEmpty() || day.isAfter(days.getLast()) ? day : days.getLast());
            return true;
        });
        return new LogDays(rows, days);
    }

    /** How many leaves there were at the end of a day. */
    long size(LocalDate day) {
        int size = days.size();
        while (size > 0 && days.get(size - 1).isAfter(day)) {
            size--;
        }
        return size;
    }
}
