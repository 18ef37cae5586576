package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Rule;

/**
 * A contract at or above the large line is approved by two different persons.
 *
 * @param firstApproverId who approved before; absent for the first approval
 * @param approved total or technology amount, as the policy says what a second approval goes by
 */
@Rule(code = "REG-05", law = Law.REG_2026, article = "14")
public record LargeContractHasTwoApprovers(
        @Nullable String firstApproverId, String approverId, Money approved, Money largeLine) implements BusinessRule {
    @Override
    public boolean holds() {
        return approved.compareTo(largeLine) < 0 || !approverId.equals(firstApproverId);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("approved", approved.yuan(), "largeLine", largeLine.yuan());
    }
}
