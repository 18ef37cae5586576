package org.openlicence.exchange.royalty.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The event is one of the time of the licence, and has happened.
 *
 * <p>Source: Civil Code art. 867; an event after the licence makes nothing due.
 *
 * @param from first day of the licence
 * @param to first day after it
 */
@Rule(code = "RY-12", law = Law.CC, article = "867")
public record EventHappenedInTerm(LocalDate occurredOn, LocalDate from, LocalDate to, LocalDate today)
        implements BusinessRule {
    @Override
    public boolean holds() {
        return !occurredOn.isBefore(from) && occurredOn.isBefore(to) && !occurredOn.isAfter(today);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "occurredOn",
                occurredOn.toString(),
                "from",
                from.toString(),
                "to",
                to.minusDays(1).toString());
    }
}
