package org.openlicence.exchange.institution.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Who gave the tier does not decide the appeal against it. */
@Rule(code = "TTI-06", law = Law.DESIGN, article = "four-eyes")
public record AnotherPersonDecides(boolean another) implements BusinessRule {
    @Override
    public boolean holds() {
        return another;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
