package org.openlicence.exchange.match.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A commission is paid after its claim was possible and not in the future. */
@Rule(code = "MAT-20", law = Law.DESIGN, article = "introductions")
public record PaymentDayIsPossible(LocalDate from, LocalDate day, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return !day.isBefore(from) && !day.isAfter(today);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("from", from.toString(), "day", day.toString());
    }
}
