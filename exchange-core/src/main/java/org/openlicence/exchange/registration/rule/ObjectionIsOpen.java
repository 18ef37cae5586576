package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An answer is given to an objection that is open. */
@Rule(code = "REG-25", law = Law.REG_2026, article = "17")
public record ObjectionIsOpen(int number, boolean open) implements BusinessRule {
    @Override
    public boolean holds() {
        return open;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("number", Integer.toString(number));
    }
}
