package org.openlicence.exchange.achievement.rule;

import java.util.Map;
import java.util.Set;
import org.openlicence.exchange.achievement.AchievementStage;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A step is open at the stage at which the achievement stands.
 *
 * @param from stages at which the step may be taken
 */
@Rule(code = "AC-03", law = Law.CPL, article = "18")
public record StageFitsStep(AchievementStage stage, Set<AchievementStage> from) implements BusinessRule {
    @Override
    public boolean holds() {
        return from.contains(stage);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("stage", stage.name());
    }
}
