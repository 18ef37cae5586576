package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Misconduct of a broker is reported where there is one; the exchange itself has no credit tier. */
@Rule(code = "MAT-23", law = Law.CPL, article = "48")
public record BrokerTookPart(boolean broker) implements BusinessRule {
    @Override
    public boolean holds() {
        return broker;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
