package org.openlicence.exchange.taxpreference.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A contract to be checked before it is signed has its kind and price, a licence its term, and no more technology than price. */
@Rule(code = "TXP-20", law = Law.DESIGN, article = "tax-inputs")
public record DraftIsDescribed(boolean kindAndPrice, boolean term, boolean partFits) implements BusinessRule {
    @Override
    public boolean holds() {
        return kindAndPrice && term && partFits;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("problem", !kindAndPrice ? "kind" : !term ? "term" : "part");
    }
}
