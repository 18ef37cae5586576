package org.openlicence.exchange.patent.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * What is changed was recorded before: a fee that fell due, a registered pledge, a suspension.
 *
 * @param what which fact, e.g. {@code pledge}
 * @param number number under which it should be on the register
 * @param holds whether it is
 */
@Rule(code = "PAT-07", law = Law.IR, article = "106")
public record FactIsOnRegister(String what, String number, boolean holds) implements BusinessRule {
    @Override
    public Map<String, String> inputs() {
        return Map.of("what", what, "number", number);
    }
}
