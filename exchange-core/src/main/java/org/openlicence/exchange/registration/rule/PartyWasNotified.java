package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A party is heard after it was told what it is about. */
@Rule(code = "REG-28", law = Law.SH_REV_2025)
public record PartyWasNotified(boolean notified) implements BusinessRule {
    @Override
    public boolean holds() {
        return notified;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("notified", Boolean.toString(notified));
    }
}
