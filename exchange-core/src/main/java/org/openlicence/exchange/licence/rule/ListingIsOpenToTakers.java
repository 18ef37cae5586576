package org.openlicence.exchange.licence.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingEntry;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The declaration is announced and not closed on the day of the notice.
 *
 * <p>Source: Patent Law art. 51(1): whoever wants to exploit a patent under open licence notifies the patentee and pays
 * the announced fee. A filed withdrawal changes nothing until the day of its announcement (art. 50(2)).
 *
 * @param entry the listing's row, locked against change; absent when there is no such listing
 * @param day legal day of the notice
 */
@Rule(code = "LC-01", law = Law.PL, article = "51(1)")
public record ListingIsOpenToTakers(@Nullable ListingEntry entry, LocalDate day) implements BusinessRule {
    @Override
    public boolean holds() {
        return entry != null
                && entry.openOn(day)
                && ClosingDay.of(entry).map(day::isBefore).orElse(true);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "status",
                entry == null ? "UNKNOWN" : entry.status().name(),
                "day",
                day.toString(),
                "openFrom",
                entry == null || entry.openFrom() == null ? "-" : String.valueOf(entry.openFrom()),
                "closedFrom",
                entry == null
                        ? "-"
                        : ClosingDay.of(entry).map(LocalDate::toString).orElse("-"));
    }
}
