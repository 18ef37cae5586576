package org.openlicence.exchange.achievement.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The unit has looked at its negative list, and nothing on it stands against a conversion (separate management). */
@Rule(code = "AC-04", law = Law.DESIGN, article = "negative-list")
public record NegativeListIsClear(@Nullable Boolean cleared) implements BusinessRule {
    @Override
    public boolean holds() {
        return Boolean.TRUE.equals(cleared);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
