package org.openlicence.exchange.institution.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A technology manager is a person who acts for the institution on the exchange, named by pseudonym and never in words. */
@Rule(code = "TTI-10", law = Law.DESIGN, article = "institution-register")
public record ManagerActsForIt(boolean acts) implements BusinessRule {
    @Override
    public boolean holds() {
        return acts;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
