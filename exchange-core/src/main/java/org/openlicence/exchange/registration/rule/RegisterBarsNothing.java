package org.openlicence.exchange.registration.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The register shows nothing that bars a licence: right in force, fees paid, no exclusive or sole licence, no pledge without
 * consent, no stay. The guards are those of an open licence.
 *
 * @param bars codes OL-02 to OL-06 that do not hold
 */
@Rule(code = "NC-07", law = Law.IR, article = "86")
public record RegisterBarsNothing(String patentId, List<String> bars) implements BusinessRule {
    @Override
    public boolean holds() {
        return bars.isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("patent", patentId, "bars", String.join(", ", bars));
    }
}
