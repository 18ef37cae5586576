package org.openlicence.exchange.institution.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Only an appeal that was made and not decided can be decided. */
@Rule(code = "TTI-05", law = Law.DESIGN, article = "institution-tiers")
public record AppealIsPending(boolean pending) implements BusinessRule {
    @Override
    public boolean holds() {
        return pending;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
