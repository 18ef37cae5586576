package org.openlicence.exchange.dispute.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A claim is answered, and a proposal accepted, by the side it was made to: nobody settles with itself. */
@Rule(code = "DP-03", law = Law.PL, article = "52")
public record OtherSideActs(boolean otherSide) implements BusinessRule {
    @Override
    public boolean holds() {
        return otherSide;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
