package org.openlicence.exchange.demand.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Nothing bad is on record of the demander for so long.
 *
 * @param cleanSince first day since which nothing is
 * @param latest day it must reach back to
 */
@Rule(code = "DEM-06", law = Law.OPEN_BID_2023, article = "")
public record CreditIsClean(LocalDate cleanSince, LocalDate latest) implements BusinessRule {
    @Override
    public boolean holds() {
        return !cleanSince.isAfter(latest);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("cleanSince", cleanSince.toString(), "latest", latest.toString());
    }
}
