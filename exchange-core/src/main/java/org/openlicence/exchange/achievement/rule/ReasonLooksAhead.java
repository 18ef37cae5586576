package org.openlicence.exchange.achievement.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A cause for not converting is given for a time still to come, at most three years, and only ever prolonged.
 *
 * @param former last day of the reason before; absent without one
 */
@Rule(code = "AC-13", law = Law.SHP, article = "13")
public record ReasonLooksAhead(LocalDate until, @Nullable LocalDate former, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        boolean prolonged = former == null || !until.isBefore(former);
        return prolonged && until.isAfter(today) && !until.isAfter(today.plusYears(3));
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("until", until.toString(), "today", today.toString());
    }
}
