package org.openlicence.exchange.match.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** What the two sides agree on within the months of the policy book counts as an outcome of the introduction. */
@Rule(code = "MAT-15", law = Law.DESIGN, article = "introductions")
public record OutcomeFollowsSoonEnough(LocalDate lastDay, LocalDate day) implements BusinessRule {
    @Override
    public boolean holds() {
        return !day.isAfter(lastDay);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("lastDay", lastDay.toString(), "day", day.toString());
    }
}
