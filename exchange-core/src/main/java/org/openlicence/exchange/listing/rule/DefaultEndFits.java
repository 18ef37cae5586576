package org.openlicence.exchange.listing.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A default over a declaration ends between its filing and today.
 *
 * @param filedOn day the declaration was filed; absent when it is not known
 */
@Rule(code = "LST-15", law = Law.SHX, article = "35")
public record DefaultEndFits(@Nullable LocalDate filedOn, LocalDate endedOn, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return !endedOn.isAfter(today) && (filedOn == null || !endedOn.isBefore(filedOn));
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("endedOn", endedOn.toString(), "filedOn", String.valueOf(filedOn), "today", today.toString());
    }
}
