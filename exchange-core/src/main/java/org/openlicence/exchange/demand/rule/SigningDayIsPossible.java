package org.openlicence.exchange.demand.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A contract is signed between the award and today. */
@Rule(code = "DEM-19", law = Law.DESIGN, article = "order-of-days")
public record SigningDayIsPossible(LocalDate signedOn, LocalDate earliest, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return !signedOn.isBefore(earliest) && !signedOn.isAfter(today);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("signedOn", signedOn.toString(), "earliest", earliest.toString(), "today", today.toString());
    }
}
