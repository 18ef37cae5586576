package org.openlicence.exchange.reward.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The last day of publicity has passed. */
@Rule(code = "RW-11", law = Law.MOST_2018_103, article = "publicity")
public record RewardPublicityIsOver(LocalDate until, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return today.isAfter(until);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("until", until.toString());
    }
}
