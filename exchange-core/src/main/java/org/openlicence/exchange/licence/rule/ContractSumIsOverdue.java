package org.openlicence.exchange.licence.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A licensor asks for the sum of the contract only while it is owed and its last day is over.
 *
 * <p>Source: Civil Code art. 579: who is owed money may ask for it. A penalty is due only where one was agreed (art. 585).
 *
 * @param owed whether the sum is due by contract, unpaid and not cancelled
 * @param overdue whether its last day has passed
 */
@Rule(code = "LC-19", law = Law.CC, article = "579")
public record ContractSumIsOverdue(boolean owed, boolean overdue) implements BusinessRule {
    @Override
    public boolean holds() {
        return owed && overdue;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
