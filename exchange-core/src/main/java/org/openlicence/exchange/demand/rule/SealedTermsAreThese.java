package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Secrecy is promised on the terms that were read, for a demand that has a sealed part, by somebody else than its poster. */
@Rule(code = "DEM-09", law = Law.DESIGN, article = "sealed-part")
public record SealedTermsAreThese(boolean sealed, boolean same) implements BusinessRule {
    @Override
    public boolean holds() {
        return sealed && same;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
