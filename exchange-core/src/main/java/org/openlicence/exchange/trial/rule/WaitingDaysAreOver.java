package org.openlicence.exchange.trial.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The fund is called after a demand and the waiting days.
 *
 * <p>Source: decision of this exchange.
 *
 * @param claimableFrom first day on which it may be called; absent when nothing was demanded
 */
@Rule(code = "TR-11", law = Law.DESIGN, article = "risk-compensation")
public record WaitingDaysAreOver(@Nullable LocalDate claimableFrom, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return claimableFrom != null && !today.isBefore(claimableFrom);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("claimableFrom", claimableFrom == null ? "-" : claimableFrom.toString());
    }
}
