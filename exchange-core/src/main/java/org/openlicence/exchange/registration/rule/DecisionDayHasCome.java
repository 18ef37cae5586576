package org.openlicence.exchange.registration.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A decision falls due soon or overdue only when its day has come.
 *
 * @param from first day on which it may be said
 */
@Rule(code = "REG-27", law = Law.DESIGN, article = "decision-time")
public record DecisionDayHasCome(LocalDate from, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return !today.isBefore(from);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("from", from.toString(), "today", today.toString());
    }
}
