package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * One organisation does not flood a call with questions.
 *
 * @param asked how many it asked already
 */
@Rule(code = "DEM-26", law = Law.DESIGN, article = "clarifications")
public record QuestionsAreWithinLimit(int asked, int most) implements BusinessRule {
    @Override
    public boolean holds() {
        return asked < most;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("asked", String.valueOf(asked), "most", String.valueOf(most));
    }
}
