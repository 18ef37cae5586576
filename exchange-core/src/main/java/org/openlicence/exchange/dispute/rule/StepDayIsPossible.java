package org.openlicence.exchange.dispute.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A step happened no earlier than the step before it, and not in the future.
 *
 * @param on day of the step
 * @param earliest day of the step before
 * @param today legal day of the command
 */
@Rule(code = "DP-02", law = Law.DESIGN, article = "order-of-days")
public record StepDayIsPossible(LocalDate on, LocalDate earliest, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return !on.isBefore(earliest) && !on.isAfter(today);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("on", on.toString(), "earliest", earliest.toString(), "today", today.toString());
    }
}
