package org.openlicence.exchange.demand.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A solution comes in by the last day of the call. */
@Rule(code = "DEM-12", law = Law.OPEN_BID_2023, article = "")
public record CallIsOpen(LocalDate today, LocalDate publishTo) implements BusinessRule {
    @Override
    public boolean holds() {
        return !today.isAfter(publishTo);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("today", today.toString(), "publishTo", publishTo.toString());
    }
}
