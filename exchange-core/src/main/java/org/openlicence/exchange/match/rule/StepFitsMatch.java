package org.openlicence.exchange.match.rule;

import java.util.Map;
import java.util.Set;
import org.openlicence.exchange.match.MatchStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A step is open from where the match stands.
 *
 * @param from where the step may be taken
 */
@Rule(code = "MAT-09", law = Law.DESIGN, article = "introductions")
public record StepFitsMatch(MatchStatus status, Set<MatchStatus> from) implements BusinessRule {
    @Override
    public boolean holds() {
        return from.contains(status);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
