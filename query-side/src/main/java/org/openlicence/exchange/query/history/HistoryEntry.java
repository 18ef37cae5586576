package org.openlicence.exchange.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One line of a timeline, fit for everybody's eyes: no person, no payment, no contact, only details on the allow-list.
 *
 * @param eventName stored name, e.g. {@code listing.ListingAnnounced}; the page's words are {@code event.<eventName>}
 * @param version sequence of the event
 * @param at when it happened, UTC
 * @param effectiveOn legal day from which it has effect
 * @param organisationId who acted, as an organisation
 * @param legalBasis provisions relied on, e.g. {@code PL-50}
 * @param details allowed components of the event by name, as ISO text
 */
public record HistoryEntry(
        String eventName,
        long version,
        Instant at,
        LocalDate effectiveOn,
        String organisationId,
        List<String> legalBasis,
        Map<String, String> details) {
    public HistoryEntry {
        legalBasis = List.copyOf(legalBasis);
        // In the order of their names: the same answer on every node and after every start.
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }
}
