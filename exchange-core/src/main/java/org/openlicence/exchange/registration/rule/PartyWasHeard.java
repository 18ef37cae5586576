package org.openlicence.exchange.registration.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A registration is revoked after its party was notified and had its time to be heard, or waived it.
 *
 * @param statementUntil last day of that time; absent before the notice
 */
@Rule(code = "REG-23", law = Law.SH_REV_2025)
public record PartyWasHeard(@Nullable LocalDate statementUntil, boolean waived, LocalDate today)
        implements BusinessRule {
    @Override
    public boolean holds() {
        return statementUntil != null && (waived || today.isAfter(statementUntil));
    }

    @Override
    public Map<String, String> inputs() {
        return statementUntil == null
                ? Map.of("problem", "NOTICE")
                : Map.of("problem", "TIME", "until", statementUntil.toString());
    }
}
