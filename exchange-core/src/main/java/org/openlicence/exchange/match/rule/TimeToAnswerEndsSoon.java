package org.openlicence.exchange.match.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The sides are reminded some days before a proposal lapses, not earlier.
 *
 * @param from first day on which they are
 */
@Rule(code = "MAT-21", law = Law.DESIGN, article = "introductions")
public record TimeToAnswerEndsSoon(LocalDate from, LocalDate day) implements BusinessRule {
    @Override
    public boolean holds() {
        return !day.isBefore(from);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("from", from.toString());
    }
}
