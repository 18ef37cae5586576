package org.openlicence.exchange.alert.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An id that is taken names the search that took it. */
@Rule(code = "ALR-04", law = Law.DESIGN, article = "repeats")
public record SavedSearchIsTheSame(boolean same) implements BusinessRule {
    @Override
    public boolean holds() {
        return same;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
