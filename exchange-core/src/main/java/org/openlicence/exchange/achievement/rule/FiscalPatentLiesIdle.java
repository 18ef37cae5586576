package org.openlicence.exchange.achievement.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A patent paid for by public money lay unused for the whole time after its grant, without cause, in a region that has the rule.
 *
 * @param lastDay last day to use it; absent where the rule does not hold for it
 * @param licensed whether it is licensed on the exchange
 */
@Rule(code = "AC-16", law = Law.ZJ_PUBLIC_2023, article = "")
public record FiscalPatentLiesIdle(@Nullable LocalDate lastDay, boolean licensed, LocalDate today)
        implements BusinessRule {
    @Override
    public boolean holds() {
        return lastDay != null && !licensed && today.isAfter(lastDay);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "lastDay", String.valueOf(lastDay), "problem", licensed ? "licensed" : lastDay == null ? "none" : "");
    }
}
