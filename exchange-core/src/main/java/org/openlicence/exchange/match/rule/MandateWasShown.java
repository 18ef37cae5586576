package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A mandate is agreed between two: the client answers to the one it has read, not to what the broker made of it since. */
@Rule(code = "MAT-24", law = Law.CC, article = "919")
public record MandateWasShown(boolean shown) implements BusinessRule {
    @Override
    public boolean holds() {
        return shown;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
