package org.openlicence.exchange.compensation.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A bank reference stands for one entry of the account.
 *
 * <p>Source: decision of this exchange.
 */
@Rule(code = "CF-07", law = Law.DESIGN, article = "risk-compensation")
public record BankReferenceIsOfOneEntry(String bankReference, boolean unused) implements BusinessRule {
    @Override
    public boolean holds() {
        return unused;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("bankReference", bankReference);
    }
}
