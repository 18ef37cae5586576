package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A refusal is rechecked once; after that reconsideration and suit stay open. */
@Rule(code = "REG-21", law = Law.REG_2026, article = "17")
public record RefusalWasNotRechecked(boolean rechecked) implements BusinessRule {
    @Override
    public boolean holds() {
        return !rechecked;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("rechecked", Boolean.toString(rechecked));
    }
}
