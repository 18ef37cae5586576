package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The enterprise is known here and owns no part of the patent. */
@Rule(code = "MAT-06", law = Law.DESIGN, article = "introductions")
public record EnterpriseIsAnother(String organisationId, boolean another) implements BusinessRule {
    @Override
    public boolean holds() {
        return another;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("organisation", organisationId);
    }
}
