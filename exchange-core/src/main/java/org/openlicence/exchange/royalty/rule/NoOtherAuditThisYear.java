package org.openlicence.exchange.royalty.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Licensors look into the books of a licence once in a calendar year.
 *
 * <p>Source: decision of this exchange.
 *
 * @param lastOn legal day of the last call; absent when there was none
 */
@Rule(code = "RY-15", law = Law.DESIGN, article = "royalty-audit")
public record NoOtherAuditThisYear(
        LocalDate today, @Nullable LocalDate lastOn) implements BusinessRule {
    @Override
    public boolean holds() {
        return lastOn == null || lastOn.getYear() != today.getYear();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("lastOn", lastOn == null ? "-" : lastOn.toString());
    }
}
