package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The market office decides large cases and those that went to experts; all others are the registration point's. */
@Rule(code = "REG-24", law = Law.SH_2019_33)
public record OfficeDecidesMajorCases(boolean large, boolean experts) implements BusinessRule {
    @Override
    public boolean holds() {
        return large || experts;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("large", Boolean.toString(large), "experts", Boolean.toString(experts));
    }
}
