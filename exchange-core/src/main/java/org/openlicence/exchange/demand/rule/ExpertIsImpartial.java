package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Who screens has no interest in demander or solvers, and says so.
 *
 * @param involved whether the expert's organisation is the demander or a solver
 */
@Rule(code = "DEM-15", law = Law.CHALLENGE_2021, article = "")
public record ExpertIsImpartial(boolean noConflict, boolean involved) implements BusinessRule {
    @Override
    public boolean holds() {
        return noConflict && !involved;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("involved", String.valueOf(involved));
    }
}
