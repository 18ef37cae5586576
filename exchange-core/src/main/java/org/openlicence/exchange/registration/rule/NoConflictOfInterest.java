package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Whoever reviews or gives an opinion states to have no conflict of interest, and did not act for a party.
 *
 * @param stated the person says so
 * @param ofAParty the person acted for a party in this case, or belongs to one
 */
@Rule(code = "REG-16", law = Law.DESIGN, article = "conflict-of-interest")
public record NoConflictOfInterest(boolean stated, boolean ofAParty) implements BusinessRule {
    @Override
    public boolean holds() {
        return stated && !ofAParty;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("problem", ofAParty ? "PARTY" : "STATEMENT");
    }
}
