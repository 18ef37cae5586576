package org.openlicence.exchange.licence.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.listing.ListingEntry;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A notice lapses for a closed listing only once the listing is closed.
 *
 * <p>Source: Patent Law art. 50(2), a declaration is withdrawn by announcement.
 *
 * @param entry the listing's row, locked against change
 * @param day legal day judged
 */
@Rule(code = "LC-08", law = Law.PL, article = "50(2)")
public record ListingHasClosed(ListingEntry entry, LocalDate day) implements BusinessRule {
    @Override
    public boolean holds() {
        return ClosingDay.of(entry).map(closed -> !day.isBefore(closed)).orElse(false);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "status",
                entry.status().name(),
                "closedFrom",
                ClosingDay.of(entry).map(LocalDate::toString).orElse("-"),
                "day",
                day.toString());
    }
}
