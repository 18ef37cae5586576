package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** What the demander pays itself is part of the budget. */
@Rule(code = "DEM-25", law = Law.OPEN_BID_2023, article = "")
public record OwnFundsAreWithinBudget(long own, long budget) implements BusinessRule {
    @Override
    public boolean holds() {
        return own <= budget;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("own", String.valueOf(own), "budget", String.valueOf(budget));
    }
}
