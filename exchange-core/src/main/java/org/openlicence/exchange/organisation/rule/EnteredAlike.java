package org.openlicence.exchange.organisation.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * An organisation that is entered again is described as before; there is no command yet that changes it.
 *
 * @param holds whether both descriptions agree
 */
@Rule(code = "ORG-03", law = Law.DESIGN, article = "organisations")
public record EnteredAlike(String organisationId, boolean holds) implements BusinessRule {
    @Override
    public Map<String, String> inputs() {
        return Map.of("organisationId", organisationId);
    }
}
