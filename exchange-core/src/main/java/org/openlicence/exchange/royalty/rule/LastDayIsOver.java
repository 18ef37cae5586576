package org.openlicence.exchange.royalty.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A statement or a payment is overdue from the day after its last day.
 *
 * <p>Source: Civil Code arts 201, 203.
 */
@Rule(code = "RY-06", law = Law.CC, article = "203")
public record LastDayIsOver(int period, LocalDate dueOn, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return today.isAfter(dueOn);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("period", String.valueOf(period), "dueOn", dueOn.toString());
    }
}
