package org.openlicence.exchange.match.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A proposal lapses after its last day, not on it. */
@Rule(code = "MAT-11", law = Law.DESIGN, article = "introductions")
public record TimeToAnswerIsOver(LocalDate lastDay, LocalDate day) implements BusinessRule {
    @Override
    public boolean holds() {
        return day.isAfter(lastDay);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("lastDay", lastDay.toString());
    }
}
