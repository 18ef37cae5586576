package org.openlicence.exchange.institution.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A tier may be appealed once, by the last day of its time.
 *
 * @param decision whether there is one that was not appealed yet
 */
@Rule(code = "TTI-04", law = Law.DESIGN, article = "institution-tiers")
public record AppealIsInTime(boolean decision, LocalDate lastDay, LocalDate day) implements BusinessRule {
    @Override
    public boolean holds() {
        return decision && !day.isAfter(lastDay);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("lastDay", lastDay.toString());
    }
}
