package org.openlicence.exchange.taxpreference.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Nothing more is claimed on a preference its party has closed. */
@Rule(code = "TXP-11", law = Law.DESIGN, article = "claim-closing")
public record PreferenceIsOpen(boolean closed) implements BusinessRule {
    @Override
    public boolean holds() {
        return !closed;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
