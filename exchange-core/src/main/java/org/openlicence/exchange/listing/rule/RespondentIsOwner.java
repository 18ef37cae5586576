package org.openlicence.exchange.listing.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Who answers for an untrue declaration is one of the owners that made it. */
@Rule(code = "LST-13", law = Law.IR, article = "88")
public record RespondentIsOwner(String respondentId, List<String> ownerIds) implements BusinessRule {
    @Override
    public boolean holds() {
        return ownerIds.contains(respondentId);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("respondentId", respondentId);
    }
}
