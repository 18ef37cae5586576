package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.ExpertCause;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Rule;

/**
 * A contract goes to experts as large only when its determined technology amount reaches the large line.
 *
 * @param technology absent before the amounts are determined
 */
@Rule(code = "REG-17", law = Law.REG_2026, article = "14")
public record ExpertsAreCalledFor(
        ExpertCause cause, @Nullable Money technology, Money largeLine) implements BusinessRule {
    @Override
    public boolean holds() {
        return cause != ExpertCause.LARGE || (technology != null && technology.compareTo(largeLine) >= 0);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("technology", technology == null ? "-" : technology.yuan(), "largeLine", largeLine.yuan());
    }
}
