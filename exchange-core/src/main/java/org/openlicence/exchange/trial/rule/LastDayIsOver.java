package org.openlicence.exchange.trial.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A trial is over, and a fee overdue, from the day after the last one.
 *
 * <p>Source: Civil Code arts 201, 203.
 */
@Rule(code = "TR-07", law = Law.CC, article = "203")
public record LastDayIsOver(LocalDate lastDay, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return today.isAfter(lastDay);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("lastDay", lastDay.toString());
    }
}
