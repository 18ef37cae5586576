package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Feedback says why nothing is intended, and what is to be improved where something is.
 *
 * @param missing member of the feedback; empty when nothing is
 */
@Rule(code = "MAT-13", law = Law.STOCK_PLAN_2024, article = "")
public record FeedbackIsComplete(String missing) implements BusinessRule {
    @Override
    public boolean holds() {
        return missing.isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("missing", missing);
    }
}
