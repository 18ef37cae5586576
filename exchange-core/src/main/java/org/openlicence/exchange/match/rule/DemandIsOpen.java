package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A demand that is answered is published, and it is the enterprise's own. */
@Rule(code = "MAT-05", law = Law.DESIGN, article = "introductions")
public record DemandIsOpen(String demandId, boolean open) implements BusinessRule {
    @Override
    public boolean holds() {
        return open;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("demand", demandId);
    }
}
