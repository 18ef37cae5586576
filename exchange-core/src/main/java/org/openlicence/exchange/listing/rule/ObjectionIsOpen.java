package org.openlicence.exchange.listing.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * There is such an objection to the present notice, and it is not decided otherwise.
 *
 * @param objectionId what the decision names
 * @param holds whether it is open
 */
@Rule(code = "LST-10", law = Law.ZJC, article = "17")
public record ObjectionIsOpen(String objectionId, boolean holds) implements BusinessRule {
    @Override
    public Map<String, String> inputs() {
        return Map.of("objectionId", objectionId);
    }
}
