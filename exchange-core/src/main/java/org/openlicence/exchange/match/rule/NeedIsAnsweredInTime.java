package org.openlicence.exchange.match.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An owner answers the need of an enterprise by its last day. */
@Rule(code = "MAT-14", law = Law.STOCK_PLAN_2024, article = "")
public record NeedIsAnsweredInTime(LocalDate lastDay, LocalDate day) implements BusinessRule {
    @Override
    public boolean holds() {
        return !day.isAfter(lastDay);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("lastDay", lastDay.toString());
    }
}
