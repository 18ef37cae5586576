package org.openlicence.exchange.institution.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An appeal that is upheld ends with another tier, one that is dismissed with the same. */
@Rule(code = "TTI-09", law = Law.DESIGN, article = "institution-tiers")
public record AppealPutsElsewhere(boolean fits) implements BusinessRule {
    @Override
    public boolean holds() {
        return fits;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
