package org.openlicence.exchange.patent.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Whoever enters a patent is one of its owners (Patent Law art. 50(1): the patentee declares). */
@Rule(code = "PAT-03", law = Law.PL, article = "50(1)")
public record ActingOrganisationIsOwner(String organisationId, List<PatentOwner> owners) implements BusinessRule {
    @Override
    public boolean holds() {
        return owners.stream().anyMatch(owner -> organisationId.equals(owner.organisationId()));
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("organisationId", organisationId);
    }
}
