package org.openlicence.exchange.registration.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The contract's term does not outlast the right.
 *
 * @param to first day after the term
 * @param expiresOn first day after the life of the right; absent when the register does not say
 */
@Rule(code = "NC-08", law = Law.CC, article = "865")
public record TermEndsBeforeExpiry(
        String patentId, LocalDate to, @Nullable LocalDate expiresOn) implements BusinessRule {
    @Override
    public boolean holds() {
        return expiresOn != null && !to.isAfter(expiresOn);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "patent", patentId, "to", to.toString(), "expiresOn", expiresOn == null ? "-" : expiresOn.toString());
    }
}
