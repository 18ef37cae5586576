package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.registration.CaseClass;
import org.openlicence.exchange.registration.Decider;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The market office decides the classes of case that the rules of its region leave to it that day. */
@Rule(code = "REG-24", law = Law.SH_2019_33)
public record OfficeDecidesItsCases(CaseClass cases, Decider decider) implements BusinessRule {
    @Override
    public boolean holds() {
        return decider.office();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("class", cases.name(), "decider", decider.name());
    }
}
