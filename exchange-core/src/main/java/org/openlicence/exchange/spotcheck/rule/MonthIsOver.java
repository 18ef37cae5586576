package org.openlicence.exchange.spotcheck.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Every contract of the month can be drawn: the month is over. */
@Rule(code = "SC-06", law = Law.DESIGN, article = "spot-check")
public record MonthIsOver(LocalDate lastDay, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return today.isAfter(lastDay);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("lastDay", lastDay.toString());
    }
}
