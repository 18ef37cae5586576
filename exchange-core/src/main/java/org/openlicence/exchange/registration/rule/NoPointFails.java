package org.openlicence.exchange.registration.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Registration is recommended only where no point fails: each failure is a ground of refusal. */
@Rule(code = "REG-32", law = Law.REG_2026, article = "39")
public record NoPointFails(boolean register, List<String> failing) implements BusinessRule {
    @Override
    public boolean holds() {
        return !register || failing.isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("failing", String.join(", ", failing));
    }
}
