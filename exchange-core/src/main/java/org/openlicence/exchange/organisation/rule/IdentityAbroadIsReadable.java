package org.openlicence.exchange.organisation.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An organisation without a credit code is outside mainland China and has a number in a register there. */
@Rule(code = "ORG-04", law = Law.DESIGN, article = "organisations")
public record IdentityAbroadIsReadable(String country, boolean holds) implements BusinessRule {
    @Override
    public Map<String, String> inputs() {
        return Map.of("country", country);
    }
}
