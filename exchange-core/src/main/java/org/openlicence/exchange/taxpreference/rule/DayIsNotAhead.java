package org.openlicence.exchange.taxpreference.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** What is recorded has happened. */
@Rule(code = "TXP-08", law = Law.DESIGN, article = "order-of-days")
public record DayIsNotAhead(LocalDate on, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return !on.isAfter(today);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("on", on.toString(), "today", today.toString());
    }
}
