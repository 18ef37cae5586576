package org.openlicence.exchange.reward.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The months in which a unit that agreed on nothing has to pay have passed. */
@Rule(code = "RW-23", law = Law.ZJC, article = "40")
public record PaymentTimeIsOver(LocalDate lastDay, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return today.isAfter(lastDay);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("lastDay", lastDay.toString());
    }
}
