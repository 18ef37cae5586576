package org.openlicence.exchange.licence.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A licence is complete from the first day after its term.
 *
 * <p>Source: Civil Code art. 865.
 *
 * @param validTo first day after the term; absent while no licence has formed
 * @param day legal day judged
 */
@Rule(code = "LC-10", law = Law.CC, article = "865")
public record TermHasRunOut(@Nullable LocalDate validTo, LocalDate day) implements BusinessRule {
    @Override
    public boolean holds() {
        return validTo != null && !day.isBefore(validTo);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("validTo", validTo == null ? "-" : validTo.toString(), "day", day.toString());
    }
}
