package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A commission is owed only under a written brokerage contract that was signed before the introduction.
 *
 * @param signed whether there is one, dated on the day of the proposal or before
 */
@Rule(code = "MAT-16", law = Law.CPL, article = "30")
public record BrokerageContractCameFirst(boolean signed) implements BusinessRule {
    @Override
    public boolean holds() {
        return signed;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
