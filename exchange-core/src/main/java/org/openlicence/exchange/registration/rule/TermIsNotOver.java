package org.openlicence.exchange.registration.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The contract's term is not over when the application is filed. There is no other limit for filing.
 *
 * @param to first day after the term
 */
@Rule(code = "G4", law = Law.REG_2026, article = "12")
public record TermIsNotOver(LocalDate to, LocalDate submittedOn) implements BusinessRule {
    @Override
    public boolean holds() {
        return submittedOn.isBefore(to);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("to", to.toString(), "submittedOn", submittedOn.toString());
    }
}
