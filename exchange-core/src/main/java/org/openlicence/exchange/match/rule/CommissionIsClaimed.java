package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Only what was claimed is settled, and nothing is claimed twice. */
@Rule(code = "MAT-19", law = Law.DESIGN, article = "introductions")
public record CommissionIsClaimed(boolean fits) implements BusinessRule {
    @Override
    public boolean holds() {
        return fits;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
