package org.openlicence.exchange.listing.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openlicence.exchange.patent.PatentFacts.Suspension;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Proceedings are not suspended for an ownership dispute (art. 103), and no court preserves the right (art. 104).
 *
 * @param suspensions suspensions on the register; one counts from its first day until the day it is lifted
 * @param on the legal day judged
 */
@Rule(code = "OL-04", law = Law.IR, article = "86(2)")
public record NoSuspensionOrPreservation(List<Suspension> suspensions, LocalDate on) implements BusinessRule {
    @Override
    public boolean holds() {
        return inEffect().isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("cases", String.join(", ", inEffect()), "on", on.toString());
    }

    private List<String> inEffect() {
        return suspensions.stream()
                .filter(suspension -> !on.isBefore(suspension.from()))
                .filter(suspension -> suspension.liftedOn() == null || on.isBefore(suspension.liftedOn()))
                .map(Suspension::caseNumber)
                .toList();
    }
}
