package org.openlicence.exchange.listing.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Nothing else impedes the effective exercise of the right; only the registrar says so, and only the registrar clears it.
 *
 * @param impeded whether the registrar has said so
 */
@Rule(code = NoOtherImpediment.CODE, law = Law.IR, article = "86(5)")
public record NoOtherImpediment(boolean impeded) implements BusinessRule {
    /** The code, which the registrar names to shut a listing. */
    public static final String CODE = "OL-07";

    @Override
    public boolean holds() {
        return !impeded;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
