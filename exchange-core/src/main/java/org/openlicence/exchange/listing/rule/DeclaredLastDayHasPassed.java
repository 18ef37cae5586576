package org.openlicence.exchange.listing.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A listing expires only after its declared last day.
 *
 * @param licenceEndOn declared last day; absent when the offer names none, and then it never expires
 * @param today legal day of the command
 */
@Rule(code = "LST-04", law = Law.IR, article = "85")
public record DeclaredLastDayHasPassed(@Nullable LocalDate licenceEndOn, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return licenceEndOn != null && today.isAfter(licenceEndOn);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("licenceEndOn", String.valueOf(licenceEndOn), "today", today.toString());
    }
}
