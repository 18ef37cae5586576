package org.openlicence.exchange.licence.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * What a negotiated contract makes due at its conclusion is overdue from the day after the last one agreed.
 *
 * <p>Source: Civil Code arts 201, 203.
 */
@Rule(code = "LC-18", law = Law.CC, article = "203")
public record ContractSumDayIsOver(LocalDate lastDay, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return today.isAfter(lastDay);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("lastDay", lastDay.toString());
    }
}
