package org.openlicence.exchange.demand.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The exchange acts only after the last day. */
@Rule(code = "DEM-08", law = Law.DESIGN, article = "demand-deadlines")
public record TimeIsOver(LocalDate lastDay, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return today.isAfter(lastDay);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("lastDay", lastDay.toString(), "today", today.toString());
    }
}
