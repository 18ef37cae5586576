package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The registration point takes commitments on that day, and registers on them at once. */
@Rule(code = "NC-01", law = Law.SH_PLAN_2021)
public record CommitmentIsOpenHere(boolean enabled, String region, String point) implements BusinessRule {
    @Override
    public boolean holds() {
        return enabled;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("region", region, "point", point);
    }
}
