package org.openlicence.exchange.taxpreference.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Every input is one that is asked for, given once, in its form, and the tax day not before the figures begin. */
@Rule(code = "TXP-01", law = Law.DESIGN, article = "tax-inputs")
public record InputsAreReadable(String rule, boolean readable) implements BusinessRule {
    @Override
    public boolean holds() {
        return readable;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("rule", rule);
    }
}
