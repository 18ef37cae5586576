package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** One introduction of an enterprise to a patent runs at a time, so that the credit for it is never in doubt. */
@Rule(code = "MAT-07", law = Law.DESIGN, article = "introductions")
public record PairIsNotInTalks(boolean free) implements BusinessRule {
    @Override
    public boolean holds() {
        return free;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
