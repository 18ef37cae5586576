package org.openlicence.exchange.demand.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A publication is put off for some time only, and never to the past. */
@Rule(code = "DEM-31", law = Law.SH_2025_11, article = "8")
public record PublicationDayIsNear(LocalDate publishFrom, LocalDate earliest, LocalDate latest)
        implements BusinessRule {
    @Override
    public boolean holds() {
        return !publishFrom.isBefore(earliest) && !publishFrom.isAfter(latest);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "publishFrom", publishFrom.toString(), "earliest", earliest.toString(), "latest", latest.toString());
    }
}
