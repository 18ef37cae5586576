package org.openlicence.exchange.registration.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A case lapses only after the last day for its supplement. */
@Rule(code = "REG-13", law = Law.DESIGN, article = "supplement")
public record SupplementTimeIsOver(LocalDate dueOn, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return today.isAfter(dueOn);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("dueOn", dueOn.toString(), "today", today.toString());
    }
}
