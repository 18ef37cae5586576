package org.openlicence.exchange.achievement.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The pseudonym stands for an inventor of this achievement. */
@Rule(code = "AC-12", law = Law.DESIGN, article = "pseudonyms")
public record PersonIsInventor(boolean inventor) implements BusinessRule {
    @Override
    public boolean holds() {
        return inventor;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
