package org.openlicence.exchange.trial.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The taker declines by the last day the plan gives.
 *
 * <p>Source: the announced terms bind both sides (Civil Code art. 509).
 *
 * @param declineUntil last day
 */
@Rule(code = "TR-02", law = Law.CC, article = "509")
public record DeclineIsInTime(LocalDate declineUntil, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return !today.isAfter(declineUntil);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("declineUntil", declineUntil.toString(), "today", today.toString());
    }
}
