package org.openlicence.exchange.registration.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A recheck is asked for within its days after the refusal.
 *
 * @param until last day
 */
@Rule(code = "REG-20", law = Law.REG_2026, article = "17")
public record RecheckIsInTime(LocalDate until, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return !today.isAfter(until);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("until", until.toString(), "today", today.toString());
    }
}
