package org.openlicence.exchange.achievement.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.event.HolderMode;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A long-term right to use is given for at least the years of the policy book; other modes have no years.
 *
 * @param years absent for other modes
 */
@Rule(code = "AC-09", law = Law.EMPOWER_2020, article = "")
public record LongUseIsLong(HolderMode mode, @Nullable Integer years, int least) implements BusinessRule {
    @Override
    public boolean holds() {
        return mode == HolderMode.LONG_USE ? years != null && years >= least && years <= 50 : years == null;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "years",
                String.valueOf(years),
                "least",
                String.valueOf(least),
                "problem",
                mode == HolderMode.LONG_USE ? "" : "none");
    }
}
