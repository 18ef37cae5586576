package org.openlicence.exchange.reward.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Recipients and amounts were public, and no objection stands, before anything is paid. */
@Rule(code = "RW-10", law = Law.MOST_2018_103, article = "publicity")
public record RewardWasPublic(boolean published) implements BusinessRule {
    @Override
    public boolean holds() {
        return published;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
