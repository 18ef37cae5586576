package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The applicant states that what it files is true, and answers for it. */
@Rule(code = "G7", law = Law.REG_2026, article = "12")
public record TruthIsStated(boolean stated) implements BusinessRule {
    @Override
    public boolean holds() {
        return stated;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("stated", Boolean.toString(stated));
    }
}
