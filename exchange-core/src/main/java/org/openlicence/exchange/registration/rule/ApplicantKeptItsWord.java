package org.openlicence.exchange.registration.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * No false commitment of the applicant shuts the path to it.
 *
 * @param lockedUntil first day on which it is open again; absent when it was never shut
 */
@Rule(code = "NC-04", law = Law.DESIGN, article = "commitment")
public record ApplicantKeptItsWord(@Nullable LocalDate lockedUntil, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return lockedUntil == null || !today.isBefore(lockedUntil);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("until", lockedUntil == null ? "-" : lockedUntil.toString());
    }
}
