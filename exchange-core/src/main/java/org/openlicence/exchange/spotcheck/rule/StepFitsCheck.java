package org.openlicence.exchange.spotcheck.rule;

import java.util.Map;
import java.util.Set;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;
import org.openlicence.exchange.spotcheck.SpotCheckStatus;

/** A step is open from where the check stands. @param from where it may be taken */
@Rule(code = "SC-01", law = Law.DESIGN, article = "spot-check")
public record StepFitsCheck(SpotCheckStatus status, Set<SpotCheckStatus> from) implements BusinessRule {
    @Override
    public boolean holds() {
        return from.contains(status);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
