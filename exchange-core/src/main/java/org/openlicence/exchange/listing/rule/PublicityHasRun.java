package org.openlicence.exchange.listing.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Publicity ends at 24:00 of its last day in Asia/Shanghai, not before. */
@Rule(code = "LST-11", law = Law.CC, article = "201")
public record PublicityHasRun(LocalDate endsOn, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return today.isAfter(endsOn);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("endsOn", endsOn.toString(), "today", today.toString());
    }
}
