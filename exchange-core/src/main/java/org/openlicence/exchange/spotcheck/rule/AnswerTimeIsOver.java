package org.openlicence.exchange.spotcheck.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The party has its whole time to answer. */
@Rule(code = "SC-04", law = Law.DESIGN, article = "spot-check")
public record AnswerTimeIsOver(LocalDate until, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return today.isAfter(until);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("until", until.toString());
    }
}
