package org.openlicence.exchange.patent.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * One day is not before another; either may be absent.
 *
 * @param earlier name of the day that comes first, e.g. {@code filedOn}
 * @param later name of the day that comes second; {@code today} for the day of the command
 */
@Rule(code = "PAT-04", law = Law.PL, article = "42")
public record DatesInOrder(
        String earlier,
        @Nullable LocalDate earlierOn,
        String later,
        @Nullable LocalDate laterOn) implements BusinessRule {
    @Override
    public boolean holds() {
        return earlierOn == null || laterOn == null || !laterOn.isBefore(earlierOn);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "earlier",
                earlier,
                "earlierOn",
                String.valueOf(earlierOn),
                "later",
                later,
                "laterOn",
                String.valueOf(laterOn));
    }
}
