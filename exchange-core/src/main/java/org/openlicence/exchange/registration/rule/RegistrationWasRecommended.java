package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A contract is registered only when its reviewer recommended so; otherwise it goes back to review. */
@Rule(code = "REG-08", law = Law.DESIGN, article = "four-eyes")
public record RegistrationWasRecommended(boolean recommended) implements BusinessRule {
    @Override
    public boolean holds() {
        return recommended;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("recommended", Boolean.toString(recommended));
    }
}
