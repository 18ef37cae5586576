package org.openlicence.exchange.compensation.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Money is booked when it has come.
 *
 * <p>Source: decision of this exchange.
 */
@Rule(code = "CF-11", law = Law.DESIGN, article = "order-of-days")
public record ReceivedByToday(LocalDate receivedOn, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return !receivedOn.isAfter(today);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("receivedOn", receivedOn.toString(), "today", today.toString());
    }
}
