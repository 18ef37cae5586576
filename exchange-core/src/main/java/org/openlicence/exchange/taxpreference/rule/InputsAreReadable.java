package org.openlicence.exchange.taxpreference.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;
import org.openlicence.exchange.taxpreference.TaxRule;

/** Every input is one the rule asks for, given once, in its form. */
@Rule(code = "TXP-01", law = Law.DESIGN, article = "tax-inputs")
public record InputsAreReadable(TaxRule rule, boolean readable) implements BusinessRule {
    @Override
    public boolean holds() {
        return readable;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("rule", rule.code());
    }
}
