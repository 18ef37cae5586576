package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The exchange knows which organisation holds the registration point of the case, in whose name it registers. */
@Rule(code = "NC-11", law = Law.DESIGN, article = "commitment")
public record RegistrarIsKnown(String region, String point, boolean known) implements BusinessRule {
    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("region", region, "point", point);
    }
}
