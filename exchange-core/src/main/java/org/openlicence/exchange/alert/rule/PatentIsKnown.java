package org.openlicence.exchange.alert.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A patent can be watched once it is entered here. */
@Rule(code = "ALR-05", law = Law.DESIGN, article = "alerts")
public record PatentIsKnown(boolean known) implements BusinessRule {
    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
