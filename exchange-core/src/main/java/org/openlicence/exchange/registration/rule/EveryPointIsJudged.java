package org.openlicence.exchange.registration.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A person has judged every point of the checklist before a decision is recommended; what a machine found is no verdict. */
@Rule(code = "REG-30", law = Law.REG_2026, article = "13")
public record EveryPointIsJudged(List<String> open) implements BusinessRule {
    @Override
    public boolean holds() {
        return open.isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("open", String.join(", ", open));
    }
}
