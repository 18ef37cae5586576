package org.openlicence.exchange.listing.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A gazette day is not before the act it announces and at most a year ahead. A day still to come is right: the office
 * says beforehand when it will announce.
 *
 * @param filedOn day the declaration or withdrawal was filed
 * @param announcedOn day of the gazette
 * @param today legal day of the command
 */
@Rule(code = "LST-03", law = Law.IR, article = "107")
public record GazetteDayFits(@Nullable LocalDate filedOn, LocalDate announcedOn, LocalDate today)
        implements BusinessRule {
    @Override
    public boolean holds() {
        return filedOn != null && !announcedOn.isBefore(filedOn) && !announcedOn.isAfter(today.plusYears(1));
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("filedOn", String.valueOf(filedOn), "announcedOn", announcedOn.toString());
    }
}
