package org.openlicence.exchange.institution.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An organisation is entered as an institution once; a repeat says the same. */
@Rule(code = "TTI-02", law = Law.DESIGN, article = "repeats")
public record InstitutionIsTheSame(boolean same) implements BusinessRule {
    @Override
    public boolean holds() {
        return same;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
