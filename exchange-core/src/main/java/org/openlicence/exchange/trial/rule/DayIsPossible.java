package org.openlicence.exchange.trial.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Revenue with the patent is earned after the licence took effect and not in the future.
 *
 * <p>Source: decision of this exchange.
 *
 * @param earliest first day of the licence
 */
@Rule(code = "TR-06", law = Law.DESIGN, article = "order-of-days")
public record DayIsPossible(LocalDate on, LocalDate earliest, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return !on.isBefore(earliest) && !on.isAfter(today);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("on", on.toString(), "earliest", earliest.toString(), "today", today.toString());
    }
}
