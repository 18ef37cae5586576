package org.openlicence.exchange.listing.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * An objection comes while the price is shown, its last day included, also when the exchange has not closed it yet.
 *
 * @param endsOn last day; absent while another objection stops the clock, and then it is in time
 * @param today legal day of the objection
 */
@Rule(code = "LST-09", law = Law.ZJC, article = "17")
public record ObjectionIsInTime(@Nullable LocalDate endsOn, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return endsOn == null || !today.isAfter(endsOn);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("endsOn", String.valueOf(endsOn), "today", today.toString());
    }
}
