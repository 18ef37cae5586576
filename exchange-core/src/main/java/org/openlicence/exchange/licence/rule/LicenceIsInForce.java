package org.openlicence.exchange.licence.rule;

import java.util.Map;
import org.openlicence.exchange.licence.LicenceStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The licence runs.
 *
 * @param status where it stands
 */
@Rule(code = "LC-15", law = Law.DESIGN, article = "order-of-steps")
public record LicenceIsInForce(LicenceStatus status) implements BusinessRule {
    @Override
    public boolean holds() {
        return status == LicenceStatus.IN_FORCE;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
