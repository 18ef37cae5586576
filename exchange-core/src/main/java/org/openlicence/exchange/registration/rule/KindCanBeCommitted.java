package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Only kinds of contract whose facts the patent register shows can be registered on a commitment. */
@Rule(code = "NC-02", law = Law.DESIGN, article = "commitment")
public record KindCanBeCommitted(String contractType, String subType, boolean allowed) implements BusinessRule {
    @Override
    public boolean holds() {
        return allowed;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("contractType", contractType, "subType", subType);
    }
}
