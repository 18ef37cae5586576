package org.openlicence.exchange.registration.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Both parties have a unified social credit code whose checks agree. @param unidentified names of the sides that have not */
@Rule(code = "NC-09", law = Law.GB_32100)
public record PartiesAreIdentified(List<String> unidentified) implements BusinessRule {
    @Override
    public boolean holds() {
        return unidentified.isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("fields", String.join(", ", unidentified));
    }
}
