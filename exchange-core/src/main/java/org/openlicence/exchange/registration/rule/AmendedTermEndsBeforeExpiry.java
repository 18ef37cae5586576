package org.openlicence.exchange.registration.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A licence of patents is not prolonged beyond the last of them: such a contract is valid only while the right lasts.
 *
 * @param to new first day after the term
 * @param lastExpiry first day after the life of the right that lasts longest; absent where the term does not grow, the contract
 *     licenses no patent, or the register does not say of one when it expires
 */
@Rule(code = "REG-40", law = Law.CC, article = "865")
public record AmendedTermEndsBeforeExpiry(
        LocalDate to, @Nullable LocalDate lastExpiry) implements BusinessRule {
    @Override
    public boolean holds() {
        return lastExpiry == null || !to.isAfter(lastExpiry);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "lastDay",
                to.minusDays(1).toString(),
                "lastDayOfRight",
                lastExpiry == null ? "-" : lastExpiry.minusDays(1).toString());
    }
}
