package org.openlicence.exchange.recordal.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Three months from effect, to the next working day when the last one is none (Implementing Regulations arts 5, 15(2)). */
@Rule(code = "RC-04", law = Law.IR, article = "15(2)")
public record LastDayHasPassed(LocalDate dueOn, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return today.isAfter(dueOn);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("dueOn", dueOn.toString(), "today", today.toString());
    }
}
