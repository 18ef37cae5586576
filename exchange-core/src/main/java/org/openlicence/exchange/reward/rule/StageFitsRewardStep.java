package org.openlicence.exchange.reward.rule;

import java.util.Map;
import java.util.Set;
import org.openlicence.exchange.reward.RewardStage;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A step is open at the stage at which the plan stands.
 *
 * @param from stages at which the step may be taken
 */
@Rule(code = "RW-03", law = Law.DESIGN, article = "reward-stages")
public record StageFitsRewardStep(RewardStage stage, Set<RewardStage> from) implements BusinessRule {
    @Override
    public boolean holds() {
        return from.contains(stage);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("stage", stage.name());
    }
}
