package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The demander may not be the lead bidder, nor may its affiliate. The exchange knows the organisation itself; that it is no affiliate the solver states, and answers for it.
 *
 * @param itself whether the demander would answer itself
 * @param statedIndependent the solver's statement
 */
@Rule(code = "DEM-10", law = Law.OPEN_BID_2023, article = "")
public record DemanderDoesNotBid(boolean itself, boolean statedIndependent) implements BusinessRule {
    @Override
    public boolean holds() {
        return !itself && statedIndependent;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("itself", String.valueOf(itself));
    }
}
