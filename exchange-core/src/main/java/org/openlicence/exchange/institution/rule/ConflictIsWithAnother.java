package org.openlicence.exchange.institution.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A conflict of interest is with another organisation known here. */
@Rule(code = "TTI-07", law = Law.CPL, article = "30")
public record ConflictIsWithAnother(boolean another) implements BusinessRule {
    @Override
    public boolean holds() {
        return another;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
