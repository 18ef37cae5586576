package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A case that is opened a second time under its id is opened with the same content. */
@Rule(code = "REG-02", law = Law.DESIGN, article = "repeats")
public record RepeatedOpeningIsTheSame(String registrationId, boolean same) implements BusinessRule {
    @Override
    public boolean holds() {
        return same;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("registration", registrationId);
    }
}
