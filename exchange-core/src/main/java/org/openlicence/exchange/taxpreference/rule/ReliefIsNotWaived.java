package org.openlicence.exchange.taxpreference.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An exemption that was given up is barred for its time. */
@Rule(code = "TXP-09", law = Law.VAT_LAW, article = "27")
public record ReliefIsNotWaived(boolean waived) implements BusinessRule {
    @Override
    public boolean holds() {
        return !waived;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
