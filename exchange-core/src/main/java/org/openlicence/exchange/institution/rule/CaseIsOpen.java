package org.openlicence.exchange.institution.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Only a credit case that was opened and not decided can be decided. */
@Rule(code = "TTI-08", law = Law.DESIGN, article = "credit-cases")
public record CaseIsOpen(boolean open) implements BusinessRule {
    @Override
    public boolean holds() {
        return open;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
