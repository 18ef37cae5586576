package org.openlicence.exchange.reward.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The last day of a time limit has passed. */
@Rule(code = "RW-17", law = Law.IIT_2018_58, article = "5")
public record TimeIsOver(LocalDate lastDay, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return today.isAfter(lastDay);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("lastDay", lastDay.toString());
    }
}
