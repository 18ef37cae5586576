package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A horse race is an open bidding with a day and indicators for its gate, and no other demand has them. */
@Rule(code = "DEM-23", law = Law.YRD_2025, article = "7")
public record RaceIsComplete(boolean race, boolean openBid, boolean gate) implements BusinessRule {
    @Override
    public boolean holds() {
        return race ? openBid && gate : !gate;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("race", String.valueOf(race));
    }
}
