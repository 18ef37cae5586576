package org.openlicence.exchange.achievement.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Only universities, institutes and hospitals keep this ledger: they decide on their achievements themselves. */
@Rule(code = "AC-01", law = Law.CPL, article = "18")
public record UnitIsPublicInstitution(boolean publicInstitution) implements BusinessRule {
    @Override
    public boolean holds() {
        return publicInstitution;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
