package org.openlicence.exchange.institution.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A technology-transfer institution is an organisation known here, of mainland China; one abroad has no account and never acts. */
@Rule(code = "TTI-01", law = Law.SHC, article = "19")
public record OrganisationCanBroker(String organisationId, boolean known) implements BusinessRule {
    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("organisation", organisationId);
    }
}
