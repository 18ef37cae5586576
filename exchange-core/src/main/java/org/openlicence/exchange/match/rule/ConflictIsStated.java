package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An intermediary is fair and objective: a conflict of interest it has declared is stated with the introduction.
 *
 * @param organisationId with whom the register knows a conflict that the proposal does not state
 */
@Rule(code = "MAT-02", law = Law.CPL, article = "30")
public record ConflictIsStated(String organisationId, boolean stated) implements BusinessRule {
    @Override
    public boolean holds() {
        return stated;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("organisation", organisationId);
    }
}
