package org.openlicence.exchange.royalty.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A period is stated when it is over, so that its figures are whole.
 *
 * <p>Source: decision of this exchange.
 *
 * @param statableFrom first day on which it may be stated
 */
@Rule(code = "RY-02", law = Law.DESIGN, article = "royalty-periods")
public record PeriodHasEnded(int period, LocalDate statableFrom, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return !today.isBefore(statableFrom);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("period", String.valueOf(period), "statableFrom", statableFrom.toString());
    }
}
