package org.openlicence.exchange.reward.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** There is income whose reward was not made public before: without an amount there is nothing to publish. */
@Rule(code = "RW-09", law = Law.MOST_2018_103, article = "publicity")
public record SomethingIsToBePublished(boolean something) implements BusinessRule {
    @Override
    public boolean holds() {
        return something;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
