package org.openlicence.exchange.listing.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A consent is to the terms as they now stand, named by their hash; to others it is none. */
@Rule(code = "LST-06", law = Law.CNIPA_HANDLING, article = "consents")
public record ConsentNamesPresentTerms(String consented, String present) implements BusinessRule {
    @Override
    public boolean holds() {
        return present.equals(consented);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("present", present);
    }
}
