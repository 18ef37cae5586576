package org.openlicence.exchange.achievement.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Every patent on the achievement is on the register as the unit's. @param foreign those that are not, by their ids */
@Rule(code = "AC-11", law = Law.CPL, article = "18")
public record PatentsAreOfTheUnit(List<String> foreign) implements BusinessRule {
    @Override
    public boolean holds() {
        return foreign.isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("patents", String.join(", ", foreign));
    }
}
