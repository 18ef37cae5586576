package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Nobody agrees to an introduction without having seen the commission, and who pays it.
 *
 * @param rate basis points agreed with the broker; 0 where there is no contract
 */
@Rule(code = "MAT-10", law = Law.CPL, article = "30")
public record RateWasShown(int rate, int shown) implements BusinessRule {
    @Override
    public boolean holds() {
        return rate == shown;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("rate", Integer.toString(rate));
    }
}
