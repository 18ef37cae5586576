package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.match.MatchStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Contacts are secrets of the sides until both have agreed to be introduced, and again when it came to nothing. */
@Rule(code = "MAT-12", law = Law.CPL, article = "30")
public record BothSidesAgreed(MatchStatus status, boolean agreed) implements BusinessRule {
    @Override
    public boolean holds() {
        return agreed;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
