package org.openlicence.exchange.achievement.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A number of the unit's ledger that is taken names the achievement that took it. */
@Rule(code = "AC-07", law = Law.DESIGN, article = "repeats")
public record RecordedAchievementIsTheSame(boolean same) implements BusinessRule {
    @Override
    public boolean holds() {
        return same;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
