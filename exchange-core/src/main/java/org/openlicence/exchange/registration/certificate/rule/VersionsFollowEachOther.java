package org.openlicence.exchange.registration.certificate.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Versions of a certificate are issued one after the other, from 1. */
@Rule(code = "CER-03", law = Law.DESIGN, article = "versions")
public record VersionsFollowEachOther(int current, int asked) implements BusinessRule {
    @Override
    public boolean holds() {
        return asked <= current + 1 && asked >= 1;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("current", Integer.toString(current), "asked", Integer.toString(asked));
    }
}
