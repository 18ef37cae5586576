package org.openlicence.exchange.patent.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Rule;

/** An annual fee counts as paid only with its late fee (Implementing Regulations art. 115). Reductions are not reckoned yet. */
@Rule(code = "PAT-06", law = Law.IR, article = "115")
public record PaymentCoversFeeAndLateFee(Money payable, Money amount) implements BusinessRule {
    @Override
    public boolean holds() {
        return amount.compareTo(payable) >= 0;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("payable", payable.yuan(), "amount", amount.yuan());
    }
}
