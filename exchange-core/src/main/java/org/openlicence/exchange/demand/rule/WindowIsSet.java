package org.openlicence.exchange.demand.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A call is open for some time, and closes before the result is wanted. */
@Rule(code = "DEM-07", law = Law.SH_2025_11, article = "8")
public record WindowIsSet(LocalDate publishTo, LocalDate earliest, LocalDate latest) implements BusinessRule {
    @Override
    public boolean holds() {
        return !publishTo.isBefore(earliest) && !publishTo.isAfter(latest);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("publishTo", publishTo.toString(), "earliest", earliest.toString(), "latest", latest.toString());
    }
}
