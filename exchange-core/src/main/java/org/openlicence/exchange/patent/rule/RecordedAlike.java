package org.openlicence.exchange.patent.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * What is recorded again under the same number says the same as before; a repeat is no change, a contradiction is refused.
 *
 * @param what which fact, e.g. {@code pledge}
 * @param number number under which it is on the register
 * @param holds whether both say the same
 */
@Rule(code = "PAT-05", law = Law.IR, article = "106")
public record RecordedAlike(String what, String number, boolean holds) implements BusinessRule {
    @Override
    public Map<String, String> inputs() {
        return Map.of("what", what, "number", number);
    }
}
