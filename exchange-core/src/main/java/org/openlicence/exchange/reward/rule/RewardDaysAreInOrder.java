package org.openlicence.exchange.reward.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A day is no earlier than what it follows, and not in the future. */
@Rule(code = "RW-13", law = Law.DESIGN, article = "order-of-days")
public record RewardDaysAreInOrder(LocalDate on, LocalDate earliest, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return !on.isBefore(earliest) && !on.isAfter(today);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("on", on.toString(), "earliest", earliest.toString(), "today", today.toString());
    }
}
