package org.openlicence.exchange.compensation.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A claim is filed when the waiting days since due date and demand are over.
 *
 * <p>Source: decision of this exchange; the number is policy {@code compensation.waiting.days}.
 *
 * @param claimableFrom first day on which it may be filed
 */
@Rule(code = "CF-03", law = Law.DESIGN, article = "risk-compensation")
public record WaitingDaysAreOver(LocalDate claimableFrom, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return !today.isBefore(claimableFrom);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("claimableFrom", claimableFrom.toString());
    }
}
