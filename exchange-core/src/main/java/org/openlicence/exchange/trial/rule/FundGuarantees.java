package org.openlicence.exchange.trial.rule;

import java.util.Map;
import org.openlicence.exchange.listing.terms.Deferral.Guarantee;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The fund is called where the plan names it; other guarantors are called outside this exchange.
 *
 * <p>Source: decision of this exchange.
 */
@Rule(code = "TR-10", law = Law.DESIGN, article = "risk-compensation")
public record FundGuarantees(Guarantee guarantee) implements BusinessRule {
    @Override
    public boolean holds() {
        return guarantee == Guarantee.FUND;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("guarantee", guarantee.name());
    }
}
